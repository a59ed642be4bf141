// SPDX-License-Identifier: MIT
#include <newsgraph/query/exposure/loss_kind.hpp>

#include "../../catch.hpp"

namespace test_query_exposure_loss_kind {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using enum DealType;
using enum Role;

namespace {

constexpr bool open = false;
constexpr bool closed = true;

}  // namespace

// Who fails, and who loses by it.
static_assert(loss_kind(investment, open, investee, investor) == LossKind::capital);
static_assert(loss_kind(investment, open, investor, investee) == LossKind::funding);
static_assert(!loss_kind(investment, open, investor, investor));
static_assert(loss_kind(loan, closed, borrower, lender) == LossKind::credit);
static_assert(loss_kind(loan, open, lender, borrower) == LossKind::funding);

static_assert(loss_kind(supply, open, customer, supplier) == LossKind::revenue);
static_assert(loss_kind(supply, open, supplier, customer) == LossKind::supply);
static_assert(loss_kind(lease, open, lessee, lessor) == LossKind::revenue);
static_assert(loss_kind(licence, open, licensor, licensee) == LossKind::supply);

static_assert(loss_kind(joint_venture, open, partner, partner) == LossKind::partner);
static_assert(loss_kind(joint_venture, open, partner, subject) == LossKind::funding);
static_assert(loss_kind(joint_venture, open, subject, partner) == LossKind::capital);
static_assert(loss_kind(partnership, open, partner, partner) == LossKind::partner);

// A company that was bought is its owner's; one that is to be bought stands beside it.
static_assert(loss_kind(acquisition, closed, target, acquirer) == LossKind::capital);
static_assert(loss_kind(acquisition, open, target, acquirer) == LossKind::partner);
static_assert(loss_kind(acquisition, open, acquirer, seller) == LossKind::revenue);
static_assert(!loss_kind(acquisition, closed, acquirer, seller));
static_assert(loss_kind(acquisition, closed, acquirer, lender) == LossKind::credit);
static_assert(loss_kind(acquisition, open, lender, acquirer) == LossKind::funding);
static_assert(!loss_kind(acquisition, open, target, lender));

static_assert(loss_kind(restructuring, open, subject, counterparty) == LossKind::partner);
static_assert(!loss_kind(restructuring, closed, subject, counterparty));
static_assert(!loss_kind(package, open, customer, supplier));

TEST_CASE("kinds of loss have names") {
  CHECK(name_of(LossKind::supply) == "supply");
  CHECK(name_of(Unquantified::no_money) == "noMoney");
}

}  // namespace test_query_exposure_loss_kind
