# The three services in a real office that has the staged extension, the examples of the help, the command line.
kehoach_office_test(office_api
  SOURCES api_attachments_test.cxx api_bad_input_test.cxx api_checker_test.cxx api_composer_test.cxx api_forms_test.cxx api_frames_test.cxx api_hard_input_test.cxx
    api_ignore_test.cxx api_roles_test.cxx api_interrupted_test.cxx api_packs_test.cxx api_plan_forms_test.cxx api_superior_test.cxx api_repair_test.cxx api_outline_test.cxx api_outline_undo_test.cxx api_restructure_findings_test.cxx api_restructure_kept_test.cxx api_restructure_objects_test.cxx api_restructure_test.cxx api_undone_test.cxx api_word_labels_test.cxx document_said.cxx word_labels.cxx
    "${CMAKE_SOURCE_DIR}/tests/unit/rules/sarif_schema.cpp"
  LINKS kh_api_ground kh_office_ground kehoach::text)
target_include_directories(office_api PRIVATE "${CMAKE_SOURCE_DIR}/tests/unit/rules")
add_dependencies(office_api oxt)

kehoach_office_test(office_examples
  SOURCES api_examples_test.cxx LINKS kh_api_ground kh_office_ground kehoach::text)
target_compile_definitions(office_examples PRIVATE KEHOACH_RDB="${KEHOACH_RDB}" KEHOACH_LO_PROGRAM="${LO_PROGRAM}")
add_dependencies(office_examples oxt)

kehoach_office_test(office_cli
  SOURCES api_cli_test.cxx api_cli_hostile_test.cxx api_cli_killed_test.cxx api_cli_papers_test.cxx cli_teller_test.cxx LINKS kh_api_ground kh_office_ground kehoach::cli kehoach::sheetfile kehoach::text)
target_compile_definitions(office_cli PRIVATE KEHOACH_CLI="$<TARGET_FILE:kehoach_cli>")
add_dependencies(office_cli oxt kehoach_cli)

kehoach_office_test(office_insert
  SOURCES api_follow_test.cxx api_insert_recorded_test.cxx api_insert_test.cxx api_insert_words_test.cxx
    insert_ground.cxx
  LINKS kh_api_ground kh_office_ground kehoach::text)
add_dependencies(office_insert oxt)

kehoach_office_test(office_templates
  SOURCES api_templates_test.cxx LINKS kh_api_ground kh_office_ground kehoach_rule_pack kehoach::text)
add_dependencies(office_templates oxt)

# What the program makes, behind other kinds of files, in other programs, and what others make, here.
kehoach_office_test(office_interchange
  SOURCES interchange_foreign_test.cxx interchange_papers_test.cxx interchange_programs_test.cxx interchange_text_test.cxx interchange_ground.cxx form_commands_ground.cxx calc_filled.cxx calc_ground.cxx
  LINKS kh_api_ground kh_office_ground kehoach_rule_pack kehoach::calc kehoach::text)
add_dependencies(office_interchange oxt)

# The printed page, measured: plans exported as PDF and read again by poppler.
kehoach_office_test(office_look TIMEOUT 600
  SOURCES look_letterhead_test.cxx look_pages_test.cxx look_restructure_letters_test.cxx look_restructure_test.cxx look_sheets.cxx look_two_sided_test.cxx look_ground.cxx
  LINKS kh_api_ground kh_office_ground kehoach_rule_pack kehoach::text)
add_dependencies(office_look oxt)

kehoach_office_test(office_schedule
  SOURCES insert_ground.cxx task_schedule_test.cxx LINKS kh_api_ground kh_office_ground kehoach::text)
add_dependencies(office_schedule oxt)

# What the office marks in a text, asked as the office asks.
kehoach_office_test(office_proofreader SOURCES proofreader_test.cxx LINKS kh_api_ground kh_office_ground kehoach::text)
add_dependencies(office_proofreader oxt)

# Each in both languages of the interface.
kehoach_office_test_in_both_languages(office_folder SOURCES folder_test.cxx
  LINKS kh_api_ground kh_office_ground kehoach::session)
kehoach_office_test_in_both_languages(office_notes SOURCES finding_notes_test.cxx paper_language_test.cxx
  report_folded_test.cxx LINKS kh_api_ground kh_office_ground kehoach::session)
kehoach_office_test_in_both_languages(office_broken_settings SOURCES broken_settings_test.cxx
  LINKS kh_api_ground kehoach::session kehoach::text)
foreach(test office_broken_settings office_folder office_notes)
  add_dependencies(${test}_vi oxt)
  add_dependencies(${test}_en oxt)
endforeach()

# Nothing is lost: commands run within the office, any of whose changes may fail.
add_library(kh_breaking MODULE breaking_calls.cxx breaking_component.cxx)
target_include_directories(kh_breaking PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
target_link_libraries(kh_breaking PRIVATE kehoach::faces strict::warnings)
kehoach_office_test(office_lost
  SOURCES lost_autosave_test.cxx lost_commands_test.cxx lost_ground.cxx inside.cxx calc_ground.cxx document_said.cxx figures_ground.cxx form_commands_ground.cxx insert_ground.cxx results_ground.cxx stored_book.cxx
  LINKS kh_api_ground kh_office_ground kehoach::session kehoach::sheetfile kehoach::text)
target_compile_definitions(office_lost PRIVATE KEHOACH_INSIDE="$<TARGET_FILE:kh_breaking>")
add_dependencies(office_lost oxt kh_breaking)
