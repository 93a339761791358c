# SPDX-License-Identifier: GPL-3.0-or-later
# Every target of ours links this: warnings are errors.
add_library(vethscope_options INTERFACE)
target_compile_options(vethscope_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor
    -Woverloaded-virtual -Werror)
target_include_directories(vethscope_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(vethscope_options INTERFACE
    VETHSCOPE_VERSION="${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR}")
# What is checked links this too: the core and the command line. Their tests do not, as instrumented
# test code takes more than twice as long to build and is not what is looked at.
add_library(vethscope_sanitized INTERFACE)
if(VETHSCOPE_SANITIZE)
    # Clang's, for two reasons: the fuzzers are its own, and one build of the core does for them and
    # for the tests; and it takes less time than g++ to instrument it.
    if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        message(FATAL_ERROR "The sanitizers and the fuzzers need clang: -DCMAKE_CXX_COMPILER=clang++")
    endif()
    target_compile_options(vethscope_sanitized INTERFACE
        # A precompiled header with a time in it would keep ccache from helping.
        "SHELL:-Xclang -fno-pch-timestamp"
        -fsanitize=fuzzer-no-link,address,undefined
        -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(vethscope_options INTERFACE -fsanitize=address,undefined)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # g++ 12 sees overruns in std::string's own copies once they are inlined (GCC bug 105329).
    target_compile_options(vethscope_options INTERFACE -Wno-array-bounds -Wno-restrict
        -Wno-stringop-overflow)
endif()
