# Pages of the rules for the help, one a rule and language: <build>/oxt/help. What an example shows is what the tests
# run, so that the tool is made with their edits of the reference plan; no test program is needed for it.
set(RULE_PAGES "${CMAKE_BINARY_DIR}/oxt/help/en/rules/index.html") # written last
set(pages_tests "${CMAKE_SOURCE_DIR}/tests")
add_executable(rule_pages
  package/page_words.cpp package/rule_examples.cpp package/rule_index.cpp package/rule_page.cpp package/rule_pages.cpp
  package/string_table.cpp
  "${pages_tests}/atoms/example.cpp" "${pages_tests}/atoms/example_edits.cpp" "${pages_tests}/atoms/example_looks.cpp"
  "${pages_tests}/unit/rules/pack.cpp" "${pages_tests}/unit/plan/bare_text.cpp"
  "${pages_tests}/unit/plan/package_words.cpp")
target_include_directories(rule_pages PRIVATE package
  "${pages_tests}/atoms" "${pages_tests}/unit/rules" "${pages_tests}/unit/plan")
target_compile_definitions(rule_pages PRIVATE KEHOACH_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
target_link_libraries(rule_pages PRIVATE kehoach::rules strict::warnings strict::sanitize)

set(pages_strings "${CMAKE_SOURCE_DIR}/dialogs/strings_vi.txt" "${CMAKE_SOURCE_DIR}/dialogs/strings_en.txt")
file(GLOB_RECURSE pages_inputs CONFIGURE_DEPENDS
  "${CMAKE_SOURCE_DIR}/extension/data/*.json" "${pages_tests}/atoms/reference/*")
add_custom_command(OUTPUT "${RULE_PAGES}"
  COMMAND rule_pages ${pages_strings} "${CMAKE_BINARY_DIR}/oxt/help"
  DEPENDS rule_pages ${pages_strings} ${pages_inputs} COMMENT "Pages of the rules" VERBATIM)
add_custom_target(rule_help DEPENDS "${RULE_PAGES}")
