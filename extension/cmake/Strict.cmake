# Warnings and sanitizers as targets one links, never as global flags.
add_library(strict_warnings INTERFACE)
add_library(strict::warnings ALIAS strict_warnings)
if(MSVC) # sources are UTF-8, and mean what the standard says
  target_compile_options(strict_warnings INTERFACE /utf-8 /permissive- /Zc:__cplusplus /bigobj /EHsc /W3)
  target_compile_definitions(strict_warnings INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN _CRT_SECURE_NO_WARNINGS)
else()
  target_compile_options(strict_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual $<$<BOOL:${KEHOACH_WERROR}>:-Werror>)
endif()
# g++ 12 warns of overlaps inside its own std::string when optimising (GCC bug 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(strict_warnings INTERFACE -Wno-restrict)
endif()

add_library(strict_sanitize INTERFACE)
add_library(strict::sanitize ALIAS strict_sanitize)
if(KEHOACH_SANITIZE)
  target_compile_options(strict_sanitize INTERFACE
    -fsanitize=${KEHOACH_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(strict_sanitize INTERFACE -fsanitize=${KEHOACH_SANITIZE})
endif()
