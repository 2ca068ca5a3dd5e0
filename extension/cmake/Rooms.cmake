# A room is one folder and one static library. Its headers are included as <room>/<file> and are found
# only by those who link the room: an include against the arrows of the house does not build.
#
#   kehoach_room(grammar SOURCES label.cpp date.cpp LINKS kehoach::text)
#
# A WAITING room asks the office and people and works little by itself: optimised less, it is as fast and takes
# two thirds of the time to build.
function(kehoach_room name)
  cmake_parse_arguments(arg "UNO;WAITING" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  set(door "${CMAKE_BINARY_DIR}/rooms/${name}")
  file(MAKE_DIRECTORY "${door}")
  file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}" "${door}/${name}" SYMBOLIC)
  if(arg_SOURCES)
    add_library(kh_${name} STATIC ${arg_SOURCES})
    target_include_directories(kh_${name} PUBLIC "${door}")
    target_link_libraries(kh_${name} PUBLIC ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS}
      strict::warnings strict::sanitize)
  else()
    add_library(kh_${name} INTERFACE)
    target_include_directories(kh_${name} INTERFACE "${door}")
    target_link_libraries(kh_${name} INTERFACE ${arg_LINKS})
  endif()
  if(arg_UNO)
    target_link_libraries(kh_${name} PUBLIC LibreOffice::Sdk)
  endif()
  if(arg_WAITING AND NOT MSVC)
    target_compile_options(kh_${name} PRIVATE $<$<CONFIG:Release>:-O1>)
  endif()
  if(KEHOACH_PCH AND arg_SOURCES)
    target_precompile_headers(kh_${name} PRIVATE <algorithm> <array> <functional> <map> <memory> <optional>
      <set> <string> <string_view> <vector>)
    if(arg_UNO)
      target_precompile_headers(kh_${name} PRIVATE <com/sun/star/beans/XPropertySet.hpp>
        <com/sun/star/frame/XModel.hpp> <com/sun/star/lang/XMultiServiceFactory.hpp>
        <com/sun/star/uno/XComponentContext.hpp>)
    endif()
  endif()
  add_library(kehoach::${name} ALIAS kh_${name})
endfunction()
