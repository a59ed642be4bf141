# SPDX-License-Identifier: MIT
"""Conan 2: conan create .packaging/conan"""

import os
import pathlib
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain
from conan.tools.files import copy

ROOT = pathlib.Path(__file__).resolve().parents[2]


class Newsgraph(ConanFile):
    name = "newsgraph"
    description = "Business news as exact values and one typed graph"
    license = "MIT"
    topics = ("news", "finance", "graph", "header-only")
    package_type = "header-library"
    settings = "os", "compiler", "build_type", "arch"
    no_copy_source = True

    def set_version(self):
        header = ROOT / "include/newsgraph/base/version.hpp"
        self.version = re.search(r'version = "([0-9.]+)"', header.read_text(encoding="utf-8"))[1]

    def export_sources(self):
        for pattern in "CMakeLists.txt", "LICENSE", "include/*":
            copy(self, pattern, ROOT, self.export_sources_folder)

    def requirements(self):
        self.requires("fmt/[>=9 <13]", transitive_headers=True, transitive_libs=True)
        self.requires("nlohmann_json/[>=3.11 <4]", transitive_headers=True)

    def validate(self):
        check_min_cppstd(self, 20)

    def package_id(self):
        self.info.clear()

    def generate(self):
        CMakeDeps(self).generate()
        toolchain = CMakeToolchain(self)
        for option in "TESTS", "EXAMPLES":
            toolchain.cache_variables[f"NEWSGRAPH_BUILD_{option}"] = False
        toolchain.generate()

    def package(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.install()
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))

    def package_info(self):
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []
        self.cpp_info.set_property("cmake_file_name", "newsgraph")
        self.cpp_info.set_property("cmake_target_name", "newsgraph::newsgraph")
        self.cpp_info.set_property("pkg_config_name", "newsgraph")
