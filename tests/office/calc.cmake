kehoach_office_test(office_calc
  SOURCES calc_draw_test.cxx calc_print_test.cxx calc_read_test.cxx calc_files_test.cxx calc_filled.cxx calc_gnumeric_test.cxx calc_grow_test.cxx calc_rows_test.cxx calc_styles_test.cxx calc_typed_test.cxx calc_ground.cxx calc_heads_test.cxx calc_locked_test.cxx calc_window_test.cxx ../unit/form/table_of_bars.cpp LINKS kehoach::calc)
target_include_directories(office_calc PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}/../unit/form")

# Commands on forms in a real office that has the staged extension.
kehoach_office_test(office_forms
  SOURCES asked_units_test.cxx form_commands_ground.cxx form_chart_test.cxx form_repair_test.cxx form_results_test.cxx form_refresh_test.cxx result_beside_test.cxx result_bad_input_test.cxx result_levels_test.cxx result_log_test.cxx result_orders_test.cxx stored_book.cxx result_cancel_test.cxx second_office_test.cxx receipt_board_test.cxx reminders_test.cxx results_ground.cxx form_text_returns_test.cxx form_returns_test.cxx calc_ground.cxx form_selection_test.cxx LINKS kehoach::session kehoach::sheetfile)
add_dependencies(office_forms oxt)

# Figures of workbooks in texts; what is told of the installation.
kehoach_office_test(office_figures
  SOURCES diagnostics_test.cxx figures_test.cxx figures_ground.cxx form_commands_ground.cxx calc_ground.cxx LINKS kehoach::session)
add_dependencies(office_figures oxt)

# A workbook of results with all that belongs to it in one folder.
kehoach_office_test(office_archive
  SOURCES archive_test.cxx form_commands_ground.cxx calc_ground.cxx LINKS kehoach::session)
add_dependencies(office_archive oxt)

kehoach_office_test(office_sheetfile
  SOURCES sheetfile_test.cxx calc_filled.cxx calc_ground.cxx LINKS kehoach::calc kehoach::sheetfile)

# A folder of returns as offices send them, most of them saved by the office.
kehoach_office_test(office_returns
  SOURCES returns_test.cxx returns_faults.cxx returns_folder.cxx calc_filled.cxx calc_ground.cxx
  LINKS kehoach::calc kehoach::returns kehoach::pack)
