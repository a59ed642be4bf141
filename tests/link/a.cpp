#include <newsgraph/newsgraph.hpp>

int main() {}
