kehoach_office_test(office_ground SOURCES ground_test.cxx LINKS kehoach::office)
kehoach_office_test(office_writer_insert
  SOURCES document_difference.cxx sample_document.cxx writer_insert_test.cxx LINKS kehoach::writer)
kehoach_office_test(office_writer_plans
  SOURCES document_difference.cxx writer_plans_test.cxx ../unit/plan/data.cpp
  LINKS kehoach::writer kehoach::plan kehoach_generator)
target_include_directories(office_writer_plans PRIVATE "${CMAKE_SOURCE_DIR}/tests/unit/plan")
