kehoach_office_test(office_ground SOURCES ground_test.cxx LINKS kehoach::office)

# The adapter is tested within the office, as a component that the office loads.
add_library(kh_inside MODULE document_difference.cxx inside_component.cxx plan_comparison.cxx sample_document.cxx
  inside_examples.cxx inside_times.cxx known_loop.cxx tight_frame.cxx tight_loop.cxx ../atoms/example.cpp ../atoms/example_edits.cpp ../atoms/example_looks.cpp ../unit/plan/data.cpp)
target_include_directories(kh_inside PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}" "${CMAKE_SOURCE_DIR}/tests/unit/plan" "${CMAKE_SOURCE_DIR}/tests/atoms")
target_compile_definitions(kh_inside PRIVATE KEHOACH_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
target_link_libraries(kh_inside PRIVATE kehoach::session kehoach::writer kehoach_rule_pack kehoach::rules kehoach_generator GTest::gtest strict::warnings)

function(kehoach_inside_test name)
  kehoach_office_test(${name} SOURCES document_difference.cxx inside.cxx ${ARGN} LINKS kehoach::writer)
  target_compile_definitions(${name} PRIVATE KEHOACH_INSIDE="$<TARGET_FILE:kh_inside>")
  add_dependencies(${name} kh_inside)
endfunction()

kehoach_inside_test(office_writer_insert writer_insert_test.cxx writer_one_portion_test.cxx)
kehoach_inside_test(office_writer_layout writer_layout_test.cxx)
kehoach_inside_test(office_writer_plans writer_plans_test.cxx)
kehoach_inside_test(office_writer_edits writer_edits_test.cxx)
kehoach_inside_test(office_writer_examples writer_examples_test.cxx ../atoms/example.cpp ../atoms/example_edits.cpp ../atoms/example_looks.cpp)
target_include_directories(office_writer_examples PRIVATE "${CMAKE_SOURCE_DIR}/tests/atoms")
target_link_libraries(office_writer_examples PRIVATE kehoach_rule_pack kehoach::rules)
set_tests_properties(office_writer_examples PROPERTIES TIMEOUT 900)
