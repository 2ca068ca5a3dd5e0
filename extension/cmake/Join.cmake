# Packages of single platforms become one that has the library of each; the office takes that which is its own.
#
#   cmake -DOUT=kehoach.oxt "-DPACKAGES=linux/kehoach.oxt;windows/kehoach.oxt" -P extension/cmake/Join.cmake
#
# All but library, manifest and description must be the same in each, or they were not made from one source.
cmake_minimum_required(VERSION 3.25)
set(work "${OUT}.work")
file(REMOVE_RECURSE "${work}")
set(lines)
set(tokens)
set(all_same)
foreach(oxt IN LISTS PACKAGES)
  file(REMOVE_RECURSE "${work}/one")
  file(ARCHIVE_EXTRACT INPUT "${oxt}" DESTINATION "${work}/one")
  file(READ "${work}/one/META-INF/manifest.xml" manifest)
  if(NOT manifest MATCHES "uno-components;platform=([A-Za-z0-9_]+)")
    message(FATAL_ERROR "${oxt}: of no single platform")
  endif()
  set(platform "${CMAKE_MATCH_1}")
  string(TOLOWER "${platform}" token)
  list(APPEND tokens "${token}")
  string(APPEND lines "<manifest:file-entry manifest:full-path=\"platform/${platform}/kehoach.components\" "
    "manifest:media-type=\"application/vnd.sun.star.uno-components;platform=${platform}\"/>\n  ")
  file(GLOB native "${work}/one/kehoach.uno.*" "${work}/one/kehoach.components")
  file(COPY ${native} DESTINATION "${work}/joined/platform/${platform}")
  file(REMOVE ${native})

  file(GLOB_RECURSE names RELATIVE "${work}/one" "${work}/one/*")
  list(SORT names)
  set(same)
  foreach(name IN LISTS names)
    if(NOT name MATCHES "^(META-INF/manifest.xml|description.xml|kehoach.rdb)$") # the rdb has its time in it
      file(SHA256 "${work}/one/${name}" hash)
      string(APPEND same "${hash} ${name}\n")
    endif()
  endforeach()
  if(NOT all_same)
    set(all_same "${same}")
    file(COPY "${work}/one/" DESTINATION "${work}/joined")
  elseif(NOT same STREQUAL all_same)
    message(FATAL_ERROR "${oxt}: not made from the same source as the first")
  endif()
endforeach()

string(REGEX REPLACE "<manifest:file-entry manifest:full-path=\"kehoach.components\"[^>]*>\n *" "${lines}"
  manifest "${manifest}")
file(WRITE "${work}/joined/META-INF/manifest.xml" "${manifest}")
list(JOIN tokens "," tokens)
file(READ "${work}/joined/description.xml" description)
string(REGEX REPLACE "<platform value=\"[^\"]*\"/>" "<platform value=\"${tokens}\"/>" description "${description}")
file(WRITE "${work}/joined/description.xml" "${description}")
file(GLOB_RECURSE packed RELATIVE "${work}/joined" "${work}/joined/*")
list(SORT packed)
execute_process(COMMAND "${CMAKE_COMMAND}" -E tar cf "${OUT}" --format=zip ${packed}
  WORKING_DIRECTORY "${work}/joined" COMMAND_ERROR_IS_FATAL ANY)
file(REMOVE_RECURSE "${work}")
