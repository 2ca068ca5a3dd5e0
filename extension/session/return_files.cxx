// SPDX-License-Identifier: MPL-2.0
#include "session/return_files.hxx"

#include "form/filled.hpp"
#include "grammar/date.hpp"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "returns/units.hpp"
#include "session/clock.hxx"
#include "session/returned_file.hxx"

#include <algorithm>
#include <filesystem>
#include <rtl/uri.hxx>
#include <set>

namespace kehoach::session {

namespace {

namespace fs = std::filesystem;
using Context = css::uno::Reference<css::uno::XComponentContext>;
constexpr std::string_view on_disk = "file://";

/// Of a file on this machine; of others the URL.
std::string path_of(const std::string& url) {
    if (!url.starts_with(on_disk))
        return url;
    return office::utf8(rtl::Uri::decode(office::ustring(url.substr(on_disk.size())), rtl_UriDecodeWithCharset,
                                         RTL_TEXTENCODING_UTF8));
}

bool is_on_disk(const std::string& url) {
    return url.starts_with(on_disk);
}

fs::path folder_of_all(const std::vector<std::string>& urls) {
    fs::path common;
    for (const std::string& url : urls) {
        if (!is_on_disk(url))
            continue;
        const fs::path folder = fs::path(path_of(url)).parent_path();
        if (common.empty()) {
            common = folder;
            continue;
        }
        const auto [ours, theirs] = std::mismatch(common.begin(), common.end(), folder.begin(), folder.end());
        fs::path both;
        for (auto part = common.begin(); part != ours; ++part)
            both /= *part;
        common = both;
    }
    return common;
}

/// Where paths start from.
fs::path base_of(const std::string& result, const std::vector<std::string>& urls) {
    return is_on_disk(result) ? fs::path(path_of(result)).parent_path() : folder_of_all(urls);
}

std::string relative(const std::string& url, const fs::path& base) {
    if (!is_on_disk(url) || base.empty())
        return url;
    return fs::path(path_of(url)).lexically_relative(base).generic_string();
}

class Reading {
public:
    Reading(const Context& context, const std::string& result, const std::vector<std::string>& urls,
            const Library& data, std::string language)
        : context_(context), files_(context), result_(result), base_(base_of(result, urls)), data_(data),
          language_(std::move(language)) {
        if (!is_on_disk(result) && !base_.empty())
            made_.home = std::string(on_disk) + base_.generic_string() + "/";
    }

    void read(const std::string& url) {
        ReadReturns::Named& named = made_.named.emplace_back();
        named.url = url;
        if (!url.empty() && url == result_) {
            named.reason = say("session.consolidate.itself");
        } else if (!seen_.insert(url).second) {
            named.reason = say("session.consolidate.named-twice");
        } else {
            named.path = relative(url, base_);
            take(files_.read(url), named);
        }
    }

    ReadReturns take() { return std::move(made_); }

private:
    std::string say(std::string_view key, const form::Arguments& arguments = {}) const {
        return office::string(context_, key, arguments, language_);
    }

    void take(ReturnedFile&& read, ReadReturns::Named& named) {
        returns::ReturnFile& file = made_.files.emplace_back();
        file.path = named.path;
        file.hash = std::move(read.hash);
        file.size = read.size;
        file.first_seen = grammar::iso(today());
        file.reason = read.reason;
        file.arguments = read.arguments;
        if (!read.reason.empty())
            named.reason = say(read.reason, read.arguments);
        std::string cover;
        for (const form::SheetForm& form : read.forms) {
            file.forms.push_back(returns::understood(form, data_.figures));
            const form::Blanks blanks = form::blanks(form.spec, form.filled);
            named.inputs += blanks.inputs;
            named.blank += blanks.blank;
            if (cover.empty())
                cover = returns::unit_on_cover(form);
        }
        const returns::Whose whose = returns::whose(cover, file.path, {});
        file.unit = whose.unit;
        file.unit_sure = whose.sure;
    }

    const Context& context_;
    ReturnedFiles files_;
    const std::string result_;
    const fs::path base_;
    const Library& data_;
    const std::string language_;
    std::set<std::string> seen_;
    ReadReturns made_;
};

} // namespace

ReadReturns read_returns(const Context& context, const css::uno::Reference<css::frame::XModel>& result,
                         const std::vector<std::string>& urls, const Library& data,
                         const std::string& language) {
    Reading reading(context, office::utf8(result->getURL()), urls, data, language);
    for (const std::string& url : urls)
        reading.read(url);
    return reading.take();
}

} // namespace kehoach::session
