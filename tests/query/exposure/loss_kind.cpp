// SPDX-License-Identifier: MIT
#include <newsgraph/query/exposure/loss_kind.hpp>

#include "../../catch.hpp"

namespace test_query_exposure_loss_kind {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using enum DealType;
using enum Role;

namespace {

constexpr std::optional<DealKind> none;
constexpr bool open = false;
constexpr bool closed = true;

}  // namespace

// Who fails, and who loses by it.
static_assert(loss_kind(investment, none, open, investee, investor) == LossKind::capital);
static_assert(loss_kind(investment, none, open, investor, investee) == LossKind::funding);
static_assert(!loss_kind(investment, none, open, investor, investor));
static_assert(loss_kind(loan, none, closed, borrower, lender) == LossKind::credit);
static_assert(loss_kind(loan, none, open, lender, borrower) == LossKind::funding);

static_assert(loss_kind(supply, none, open, customer, supplier) == LossKind::revenue);
static_assert(loss_kind(supply, none, open, supplier, customer) == LossKind::supply);
static_assert(loss_kind(lease, none, open, lessee, lessor) == LossKind::revenue);
static_assert(loss_kind(licence, none, open, licensor, licensee) == LossKind::supply);

static_assert(loss_kind(joint_venture, none, open, partner, partner) == LossKind::partner);
static_assert(loss_kind(joint_venture, none, open, partner, subject) == LossKind::funding);
static_assert(loss_kind(joint_venture, none, open, subject, partner) == LossKind::capital);
static_assert(loss_kind(partnership, none, open, partner, partner) == LossKind::partner);

// A company that was bought is its owner's; one that is to be bought stands beside it.
static_assert(loss_kind(acquisition, none, closed, target, acquirer) == LossKind::capital);
static_assert(loss_kind(acquisition, none, open, target, acquirer) == LossKind::partner);
static_assert(loss_kind(acquisition, none, open, acquirer, seller) == LossKind::revenue);
static_assert(!loss_kind(acquisition, none, closed, acquirer, seller));
static_assert(loss_kind(acquisition, none, closed, acquirer, lender) == LossKind::credit);
static_assert(loss_kind(acquisition, none, open, lender, acquirer) == LossKind::funding);
static_assert(!loss_kind(acquisition, none, open, target, lender));
static_assert(!loss_kind(acquisition, none, open, acquirer, underwriter));
static_assert(!loss_kind(acquisition, none, open, underwriter, seller));

static_assert(loss_kind(restructuring, none, open, subject, counterparty) == LossKind::partner);
static_assert(!loss_kind(restructuring, none, closed, subject, counterparty));
static_assert(loss_kind(restructuring, DealKind::debt_restructuring, open, subject, counterparty) == LossKind::credit);
static_assert(loss_kind(restructuring, DealKind::debt_restructuring, open, counterparty, subject) == LossKind::partner);
static_assert(loss_kind(restructuring, DealKind::spin_off, open, subject, counterparty) == LossKind::partner);
static_assert(!loss_kind(package, none, open, customer, supplier));

// Who sells shares beside their company waits for the investor alone; who brings them to market for nobody.
static_assert(loss_kind(investment, none, open, investor, seller) == LossKind::revenue);
static_assert(!loss_kind(investment, none, closed, investor, seller));
static_assert(!loss_kind(investment, none, open, investee, seller));
static_assert(!loss_kind(investment, none, open, seller, investor));
static_assert(!loss_kind(investment, none, open, underwriter, investee));
static_assert(!loss_kind(investment, none, open, investee, underwriter));

// A fine that is not paid yet is lost with who has to pay it, and a grant is missed as an investor is.
static_assert(loss_kind(payment, DealKind::fine, open, payer, payee) == LossKind::revenue);
static_assert(loss_kind(payment, none, open, payer, payee) == LossKind::revenue);
static_assert(loss_kind(payment, DealKind::grant, open, payer, payee) == LossKind::funding);
static_assert(!loss_kind(payment, DealKind::grant, closed, payer, payee));
static_assert(!loss_kind(payment, DealKind::grant, open, payee, payer));

// A guarantor pays where the borrower fails, and is missed where it fails itself.
static_assert(loss_kind(guarantee, none, open, borrower, guarantor) == LossKind::credit);
static_assert(loss_kind(guarantee, none, open, guarantor, beneficiary) == LossKind::cover);
static_assert(loss_kind(guarantee, none, open, guarantor, borrower) == LossKind::cover);
static_assert(!loss_kind(guarantee, none, open, beneficiary, guarantor));
static_assert(!loss_kind(guarantee, none, open, borrower, beneficiary));
static_assert(!loss_kind(guarantee, none, closed, guarantor, beneficiary));
static_assert(loss_kind(loan, none, open, borrower, guarantor) == LossKind::credit);
static_assert(loss_kind(loan, none, open, guarantor, lender) == LossKind::cover);
static_assert(!loss_kind(loan, none, open, underwriter, borrower));

static_assert(loss_kind(merger, none, open, partner, partner) == LossKind::partner);
static_assert(!loss_kind(merger, none, closed, partner, partner));
static_assert(!loss_kind(merger, none, open, successor, partner));
static_assert(!loss_kind(restructuring, none, open, subject, successor));

TEST_CASE("kinds of loss have names") {
  CHECK(name_of(LossKind::supply) == "supply");
  CHECK(name_of(Unquantified::no_money) == "noMoney");
}

}  // namespace test_query_exposure_loss_kind
