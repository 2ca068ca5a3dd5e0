// SPDX-License-Identifier: MPL-2.0
#include "real_samples.hxx"

namespace kehoach::test {

namespace fs = std::filesystem;

fs::path RealSamples::folder() {
    return KEHOACH_SOURCE_DIR "/../shared/samples";
}

void RealSamples::SetUp() {
    if (!fs::exists(folder()))
        GTEST_SKIP() << "no samples beside the source tree";
}

OpenDocument RealSamples::opened(const std::string& name) {
    const fs::path copy = office().folder() / name;
    fs::copy_file(folder() / name, copy, fs::copy_options::overwrite_existing);
    return OpenDocument(url_of(copy), true, false,
                        is_bare(name) ? rtl::OUString("Text (encoded)") : rtl::OUString());
}

bool is_bare(const std::string& name) {
    return name.ends_with(".txt");
}

} // namespace kehoach::test
