# Target `oxt` (in ALL): <build>/bundled/kehoach is the extension as the office sees it, unpacked; <build>/kehoach.oxt
# is the same, packed. Tests start an office on the former with -env:BUNDLED_EXTENSIONS, users install the latter.
set(KEHOACH_STAGE "${CMAKE_BINARY_DIR}/bundled/kehoach")
set(KEHOACH_OXT "${CMAKE_BINARY_DIR}/kehoach.oxt")
set(oxt_made "${CMAKE_BINARY_DIR}/oxt")
set(oxt_package "${CMAKE_SOURCE_DIR}/extension/package")
set(oxt_strings "${CMAKE_SOURCE_DIR}/dialogs/strings_vi.txt" "${CMAKE_SOURCE_DIR}/dialogs/strings_en.txt")

# The office reads .properties as Latin-1: the UTF-8 tables are escaped here, with what a dialog uses of them.
add_executable(dialog_strings "${oxt_package}/dialog_strings.cpp" "${oxt_package}/string_table.cpp")
target_link_libraries(dialog_strings PRIVATE strict::warnings)

file(GLOB oxt_dialogs CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/dialogs/*.xdl")
set(oxt_properties)
foreach(dialog IN LISTS oxt_dialogs)
  cmake_path(GET dialog STEM stem)
  set(made)
  foreach(file ${stem}_vi_VN.properties ${stem}_en_US.properties ${stem}_en_US.default)
    list(APPEND made "${oxt_made}/dialogs/${file}")
  endforeach()
  add_custom_command(OUTPUT ${made}
    COMMAND dialog_strings "${dialog}" ${oxt_strings} "${oxt_made}/dialogs/${stem}"
    DEPENDS dialog_strings "${dialog}" ${oxt_strings} COMMENT "Strings of ${stem}.xdl" VERBATIM)
  list(APPEND oxt_properties ${made})
endforeach()
file(MAKE_DIRECTORY "${oxt_made}/dialogs")

configure_file("${oxt_package}/description.xml.in" "${oxt_made}/description.xml" @ONLY)
configure_file("${oxt_package}/kehoach.components.in" "${oxt_made}/kehoach.components" @ONLY)

file(GLOB_RECURSE oxt_inputs CONFIGURE_DEPENDS
  "${CMAKE_SOURCE_DIR}/extension/registry/*" "${oxt_package}/*" "${CMAKE_SOURCE_DIR}/extension/data/*.json")
add_custom_command(OUTPUT "${KEHOACH_OXT}"
  COMMAND "${CMAKE_COMMAND}" "-DSOURCE=${CMAKE_SOURCE_DIR}" "-DMADE=${oxt_made}" "-DSTAGE=${KEHOACH_STAGE}"
    "-DOXT=${KEHOACH_OXT}" "-DPLATFORM=${KEHOACH_PLATFORM}" "-DLIBRARY=$<TARGET_FILE:kehoach_uno>" "-DRDB=${KEHOACH_RDB}"
    -P "${CMAKE_SOURCE_DIR}/extension/cmake/Stage.cmake"
  DEPENDS kehoach_uno "${KEHOACH_RDB}" "${RULE_PAGES}" ${oxt_dialogs} ${oxt_properties} ${oxt_strings} ${oxt_inputs}
    "${oxt_made}/description.xml" "${oxt_made}/kehoach.components" "${CMAKE_SOURCE_DIR}/LICENSE"
    "${CMAKE_SOURCE_DIR}/extension/cmake/Stage.cmake"
  COMMENT "kehoach.oxt" VERBATIM)
add_custom_target(oxt ALL DEPENDS "${KEHOACH_OXT}")
add_dependencies(oxt sdk_headers)
