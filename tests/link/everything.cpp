#include <newsgraph/newsgraph.hpp>
#include <newsgraph/summary.hpp>
