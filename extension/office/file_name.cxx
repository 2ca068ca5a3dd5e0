// SPDX-License-Identifier: MPL-2.0
#include "office/file_name.hxx"

#include "office/text.hxx"

#include <rtl/uri.hxx>

namespace kehoach::office {

std::string file_name(std::string_view url) {
    return utf8(rtl::Uri::decode(ustring(url.substr(url.rfind('/') + 1)), rtl_UriDecodeWithCharset,
                                 RTL_TEXTENCODING_UTF8));
}

std::string folder_of(std::string_view url) {
    return std::string(url.substr(0, url.rfind('/') + 1));
}

} // namespace kehoach::office
