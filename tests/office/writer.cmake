kehoach_office_test(office_ground SOURCES ground_test.cxx LINKS kehoach::office)
