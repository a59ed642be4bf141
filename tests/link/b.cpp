#include <newsgraph/newsgraph.hpp>
