# Run at build time: puts the extension together in STAGE, from nothing so that no removed file stays behind, and
# packs it. The packed file appears last and whole: its time says that the stage is complete.
set(dialogs "${SOURCE}/dialogs")
set(package "${SOURCE}/extension/package")
file(REMOVE_RECURSE "${STAGE}")
file(MAKE_DIRECTORY "${STAGE}/strings" "${STAGE}/dialogs")

file(COPY "${MADE}/description.xml" "${MADE}/kehoach.components" "${LIBRARY}" "${RDB}" "${SOURCE}/LICENSE" "${package}/third-party.txt"
  "${package}/META-INF" "${package}/description_vi.txt" "${package}/description_en.txt" "${package}/icons"
  "${package}/help" DESTINATION "${STAGE}")
file(READ "${package}/META-INF/manifest.xml" manifest)
string(REPLACE "platform=Linux_x86_64" "platform=${PLATFORM}" manifest "${manifest}")
file(WRITE "${STAGE}/META-INF/manifest.xml" "${manifest}")
file(COPY "${MADE}/help" DESTINATION "${STAGE}") # the pages of the rules, beside the written ones
file(COPY "${SOURCE}/extension/registry" DESTINATION "${STAGE}" FILES_MATCHING PATTERN "*.xcu" PATTERN "*.xcs")

# What the office offers when a document begins: each folder becomes a template of one file.
file(COPY "${package}/Paths.xcu" DESTINATION "${STAGE}")
file(COPY "${package}/templates/groupuinames.xml" DESTINATION "${STAGE}/template")
file(MAKE_DIRECTORY "${STAGE}/template/kehoach")
foreach(template plan.ott form.ots)
  cmake_path(GET template STEM folder)
  execute_process(COMMAND "${CMAKE_COMMAND}" -E tar cf "${STAGE}/template/kehoach/${template}" --format=zip
    mimetype META-INF/manifest.xml content.xml meta.xml Thumbnails/thumbnail.png
    WORKING_DIRECTORY "${package}/templates/${folder}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()

# The picture of a command is named after it, in the two sizes that the office takes.
set(images)
file(GLOB pictures "${package}/icons/*_16.png")
foreach(picture IN LISTS pictures)
  string(REGEX REPLACE "^.*/([A-Za-z]+)_16\\.png$" "\\1" command "${picture}")
  string(APPEND images "
      <node oor:name=\"org.kehoach.image.${command}\" oor:op=\"replace\">
        <prop oor:name=\"URL\" oor:type=\"xs:string\"><value>org.kehoach:${command}</value></prop>
        <node oor:name=\"UserDefinedImages\">
          <prop oor:name=\"ImageSmallURL\" oor:type=\"xs:string\"><value>%origin%/../icons/${command}_16.png</value></prop>
          <prop oor:name=\"ImageBigURL\" oor:type=\"xs:string\"><value>%origin%/../icons/${command}_26.png</value></prop>
        </node>
      </node>")
endforeach()
configure_file("${package}/Images.xcu.in" "${STAGE}/registry/Images.xcu" @ONLY)

file(COPY "${SOURCE}/extension/data" DESTINATION "${STAGE}"
  FILES_MATCHING PATTERN "*.json" PATTERN "*.examples.json" EXCLUDE)
file(COPY "${dialogs}/strings_vi.txt" "${dialogs}/strings_en.txt" DESTINATION "${STAGE}/strings")
file(GLOB windows "${dialogs}/*.xdl" "${MADE}/dialogs/*")
file(COPY ${windows} DESTINATION "${STAGE}/dialogs")

file(GLOB_RECURSE packed RELATIVE "${STAGE}" "${STAGE}/*")
list(SORT packed)
file(REMOVE "${OXT}.new")
execute_process(COMMAND "${CMAKE_COMMAND}" -E tar cf "${OXT}.new" --format=zip ${packed}
  WORKING_DIRECTORY "${STAGE}" COMMAND_ERROR_IS_FATAL ANY)
file(RENAME "${OXT}.new" "${OXT}")
