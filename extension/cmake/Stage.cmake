# Run at build time: puts the extension together in STAGE, from nothing so that no removed file stays behind, and
# packs it. The packed file appears last and whole: its time says that the stage is complete.
set(dialogs "${SOURCE}/dialogs")
set(package "${SOURCE}/extension/package")
file(REMOVE_RECURSE "${STAGE}")
file(MAKE_DIRECTORY "${STAGE}/strings" "${STAGE}/dialogs")

file(COPY "${MADE}/description.xml" "${MADE}/kehoach.components" "${LIBRARY}" "${RDB}" "${SOURCE}/LICENSE"
  "${package}/META-INF" "${package}/description_vi.txt" "${package}/description_en.txt" "${package}/icons"
  "${package}/help" DESTINATION "${STAGE}")
file(COPY "${MADE}/help" DESTINATION "${STAGE}") # the pages of the rules, beside the written ones
file(COPY "${SOURCE}/extension/registry" DESTINATION "${STAGE}" FILES_MATCHING PATTERN "*.xcu" PATTERN "*.xcs")
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
