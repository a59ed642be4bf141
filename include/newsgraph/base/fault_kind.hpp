// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>

#include <cstdint>

namespace newsgraph::inline v0_1 {

/// What sort of thing is wrong with a document: what a program switches on. The comments say what the parts of such a
/// `Fault` are, beyond what is found and what is expected in its place.
enum class FaultKind : std::uint8_t {
  unopened,           ///< a file that can't be opened; found: the system's reason
  unreadable,         ///< a file or stream that can't be read to its end; found: the system's reason
  not_a_file,         ///< a directory
  too_large,          ///< more bytes than `LoadOptions::max_bytes`, which are expected
  syntax,             ///< no JSON (RFC 8259); context: what is malformed, where a token is, or that it is a path
  too_deep,           ///< nested deeper than the levels that are expected
  empty,              ///< nothing where something must be
  missing,            ///< a member that must be there: it is expected; context: its meaning
  unknown_member,     ///< found: the key; context: the member that it would be, ready to be pasted
  repeated_member,    ///< found: the key
  wrong_type,         ///< a JSON value of another type
  malformed,          ///< of the right type, but not of the form that is expected
  not_one_of,         ///< none of the names that are expected
  out_of_range,       ///< well formed, but too small, too large, or too finely divided
  other_format,       ///< another format than newsgraph, or another version
  not_allowed,        ///< goes against a rule, which the context says
  ends_before_start,  ///< where the start is known, it is expected that the end is not before it
  duplicate_id,       ///< context: the kind of object that has the id already
  unknown_reference,  ///< no object has the id; expected: the kinds of object that it may be of
  wrong_reference,    ///< the object of that id is of a kind that is not expected; context: its kind
  unfit_role,         ///< the type of the deal, which is the context, has no such role
  unfit_kind,      ///< the type of the deal, which is the context, has no such kind; candidates: the types that have it
  kind_as_type,    ///< found as the type of a deal: a word for a kind, which is the context; suggestion: its type
  repeated_party,  ///< found: the entity; context: the role that it has already
  own_link,        ///< a deal linked to itself
  own_member,      ///< a package that contains itself; found: its id
  own_part,        ///< a deal that is part of itself, over others; found: its id
  own_successor,   ///< a deal that replaces itself, over others; found: its id
  beyond_text,     ///< bytes that end beyond those that are expected; context: the id of the paragraph
  within_character,  ///< bytes that begin or end within a character
  not_in_text,       ///< words that stand nowhere in the paragraph, whose id is the context; without, in the article
  other_words,       ///< words that do not stand at their place: the ones that stand there are expected
  not_listed,        ///< no fault itself: found is how many more there are than `LoadOptions::max_faults`
};

template <>
inline constexpr auto rows_of<FaultKind> = base_parts::table<Name<FaultKind>>({
    {FaultKind::unopened, "unopened"},
    {FaultKind::unreadable, "unreadable"},
    {FaultKind::not_a_file, "notAFile"},
    {FaultKind::too_large, "tooLarge"},
    {FaultKind::syntax, "syntax"},
    {FaultKind::too_deep, "tooDeep"},
    {FaultKind::empty, "empty"},
    {FaultKind::missing, "missing"},
    {FaultKind::unknown_member, "unknownMember"},
    {FaultKind::repeated_member, "repeatedMember"},
    {FaultKind::wrong_type, "wrongType"},
    {FaultKind::malformed, "malformed"},
    {FaultKind::not_one_of, "notOneOf"},
    {FaultKind::out_of_range, "outOfRange"},
    {FaultKind::other_format, "otherFormat"},
    {FaultKind::not_allowed, "notAllowed"},
    {FaultKind::ends_before_start, "endsBeforeStart"},
    {FaultKind::duplicate_id, "duplicateId"},
    {FaultKind::unknown_reference, "unknownReference"},
    {FaultKind::wrong_reference, "wrongReference"},
    {FaultKind::unfit_role, "unfitRole"},
    {FaultKind::unfit_kind, "unfitKind"},
    {FaultKind::kind_as_type, "kindAsType"},
    {FaultKind::repeated_party, "repeatedParty"},
    {FaultKind::own_link, "ownLink"},
    {FaultKind::own_member, "ownMember"},
    {FaultKind::own_part, "ownPart"},
    {FaultKind::own_successor, "ownSuccessor"},
    {FaultKind::beyond_text, "beyondText"},
    {FaultKind::within_character, "withinCharacter"},
    {FaultKind::not_in_text, "notInText"},
    {FaultKind::other_words, "otherWords"},
    {FaultKind::not_listed, "notListed"},
});

}  // namespace newsgraph::inline v0_1
