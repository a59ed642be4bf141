# SPDX-License-Identifier: MIT

# An overlay port: vcpkg install newsgraph --overlay-ports=.packaging/vcpkg, in a checkout of newsgraph, which it takes.
set(VCPKG_BUILD_TYPE release) # headers alone
get_filename_component(SOURCE_PATH "${CURRENT_PORT_DIR}/../.." ABSOLUTE)

vcpkg_cmake_configure(
  SOURCE_PATH "${SOURCE_PATH}"
  OPTIONS -DNEWSGRAPH_BUILD_TESTS=OFF -DNEWSGRAPH_BUILD_EXAMPLES=OFF -DNEWSGRAPH_INSTALL=ON)
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(CONFIG_PATH lib/cmake/newsgraph)
vcpkg_fixup_pkgconfig()
file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/lib")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")
