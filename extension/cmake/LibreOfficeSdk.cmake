# LibreOffice::Sdk: headers generated at build time from the office's types and from idl/, the defines the
# SDK wants, and the UNO libraries. Nothing private of the office is used.
include(Platform)
set(LIBREOFFICE_HOME "${LO_USUAL_HOME}" CACHE PATH "Installation folder of LibreOffice")
set(LO_SDK "${LIBREOFFICE_HOME}/sdk" CACHE PATH "Its SDK")
set(LO_PROGRAM "${LIBREOFFICE_HOME}/${LO_PROGRAM_FOLDER}")
set(LO_TYPES "${LIBREOFFICE_HOME}/${LO_TYPES_FOLDER}")
if(NOT EXISTS "${LO_SDK}/bin/cppumaker${CMAKE_EXECUTABLE_SUFFIX}")
  message(FATAL_ERROR "No LibreOffice SDK in ${LO_SDK}. Install libreoffice-dev, or set LIBREOFFICE_HOME.")
endif()
set(LO_RDBS "${LO_TYPES}/types.rdb" "${LO_TYPES}/types/offapi.rdb")
set(LO_GENERATED "${CMAKE_BINARY_DIR}/sdk/include")
set(KEHOACH_RDB "${CMAKE_BINARY_DIR}/sdk/kehoach.rdb")
file(GLOB_RECURSE KEHOACH_IDL CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/idl/*.idl")

file(MAKE_DIRECTORY "${LO_GENERATED}")
add_custom_command(OUTPUT "${CMAKE_BINARY_DIR}/sdk/office.stamp"
  COMMAND "${LO_SDK}/bin/cppumaker" -Gc "-O${LO_GENERATED}" ${LO_RDBS}
  COMMAND "${CMAKE_COMMAND}" -E touch "${CMAKE_BINARY_DIR}/sdk/office.stamp"
  DEPENDS ${LO_RDBS} COMMENT "C++ headers of the office's types" VERBATIM)
add_custom_command(OUTPUT "${KEHOACH_RDB}" "${CMAKE_BINARY_DIR}/sdk/own.stamp"
  COMMAND "${LO_SDK}/bin/unoidl-write" ${LO_RDBS} "${CMAKE_SOURCE_DIR}/idl" "${KEHOACH_RDB}"
  COMMAND "${LO_SDK}/bin/cppumaker" -Gc "-O${LO_GENERATED}" "${KEHOACH_RDB}"
    "-X${LO_TYPES}/types.rdb" "-X${LO_TYPES}/types/offapi.rdb"
  COMMAND "${CMAKE_COMMAND}" -E touch "${CMAKE_BINARY_DIR}/sdk/own.stamp"
  DEPENDS ${KEHOACH_IDL} "${CMAKE_BINARY_DIR}/sdk/office.stamp" COMMENT "Types of idl/" VERBATIM)
add_custom_target(sdk_headers DEPENDS "${CMAKE_BINARY_DIR}/sdk/office.stamp" "${CMAKE_BINARY_DIR}/sdk/own.stamp")

add_library(lo_sdk INTERFACE)
add_library(LibreOffice::Sdk ALIAS lo_sdk)
add_dependencies(lo_sdk sdk_headers)
find_path(LO_INCLUDE "sal/types.h" PATHS "${LO_SDK}/include" "/usr/include/libreoffice" NO_DEFAULT_PATH REQUIRED)
target_include_directories(lo_sdk SYSTEM INTERFACE "${LO_INCLUDE}" "${LO_GENERATED}")
target_compile_definitions(lo_sdk INTERFACE ${LO_DEFINITIONS})
target_link_directories(lo_sdk INTERFACE "${LO_SDK}/lib" ${LO_LIBRARY_FOLDERS})
target_link_libraries(lo_sdk INTERFACE ${LO_LIBRARIES})
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  target_link_options(lo_sdk INTERFACE "-Wl,-rpath-link,${LO_PROGRAM}")
endif()
