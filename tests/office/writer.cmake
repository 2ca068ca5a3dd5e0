kehoach_office_test(office_ground SOURCES ground_test.cxx LINKS kehoach::office)
kehoach_office_test(office_writer_insert
  SOURCES document_difference.cxx sample_document.cxx writer_insert_test.cxx LINKS kehoach::writer)
