# SPDX-License-Identifier: GPL-3.0-or-later
# One compilation for several files of one folder: what takes longest is reading the same headers.
# Off by default (a change to one file compiles its neighbours too); the preset `release` sets it.
# Not for core: g++ inlines less in a larger unit, and `vethscope_bench import` fell by a third to a half.
option(VETHSCOPE_UNITY "Compile the files of a folder together: quicker from nothing" OFF)

# vethscope_unity(TARGET SIZE [ALONE file...]): SIZE files of a folder at a time. Those of ALONE use
# names of their own that a neighbour has too, and stay alone.
function(vethscope_unity target size)
    if(NOT VETHSCOPE_UNITY)
        return()
    endif()
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "ALONE")
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    list(SORT sources)
    foreach(source ${sources})
        cmake_path(RELATIVE_PATH source BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} OUTPUT_VARIABLE name)
        if(name IN_LIST arg_ALONE)
            continue()
        endif()
        cmake_path(GET name PARENT_PATH folder)
        string(MAKE_C_IDENTIFIER "x${folder}" folder)
        math(EXPR group "0${count_${folder}} / ${size}")
        math(EXPR count_${folder} "0${count_${folder}} + 1")
        set_source_files_properties(${source} PROPERTIES UNITY_GROUP "${folder}_${group}")
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()
