// SPDX-License-Identifier: MPL-2.0
#include "office/gate.hxx"

#include "office/package.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"

#include <algorithm>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <string>

namespace kehoach::office {

namespace {

using Model = css::uno::Reference<css::frame::XModel>;

bool supports(const Model& model, const char* service) {
    const css::uno::Reference<css::lang::XServiceInfo> info(model, css::uno::UNO_QUERY);
    return info.is() && info->supportsService(rtl::OUString::createFromAscii(service));
}

/// The names in a zip file stand uncompressed in its directory at the end, which is read alone: this is asked
/// of documents of any size whenever the panel shows whether it may repair. Only signed documents hold one
/// of these two.
bool holds_signature(const rtl::OUString& url) {
    constexpr sal_uInt64 longest_end = 22 + 0xFFFF; // with the longest remark
    const sal_uInt64 size = file_size(url);
    const std::string last = read_file(url, size - std::min(size, longest_end));
    const auto end = last.rfind("PK\x05\x06");
    if (end == std::string::npos || end + 20 > last.size())
        return false;
    const auto byte = [&](std::size_t at) {
        return static_cast<std::size_t>(static_cast<unsigned char>(last[at]));
    };
    const std::size_t start =
        byte(end + 16) | byte(end + 17) << 8 | byte(end + 18) << 16 | byte(end + 19) << 24;
    if (start > size - last.size() + end)
        return false;
    const std::string directory = read_file(url, start);
    return directory.find("META-INF/documentsignatures.xml") != std::string::npos ||
           directory.find("_xmlsignatures/origin.sigs") != std::string::npos;
}

bool is_signed(const css::uno::Reference<css::frame::XStorable>& storable) {
    if (!storable->hasLocation() || !storable->getLocation().startsWith("file:"))
        return false;
    try {
        return holds_signature(storable->getLocation());
    } catch (const Refused&) {
        return false; // the file was moved away since it was opened: nothing on disk to break
    }
}

/// Key of the reason; null where nothing is against it.
const char* refusal_of(const Model& model) {
    const css::uno::Reference<css::frame::XStorable> storable(model, css::uno::UNO_QUERY);
    if (!storable.is())
        return nullptr;
    if (storable->isReadonly())
        return "gate.read-only";
    return is_signed(storable) ? "gate.signed" : nullptr;
}

} // namespace

bool is_writer(const Model& model) {
    return supports(model, "com.sun.star.text.TextDocument");
}

bool is_calc(const Model& model) {
    return supports(model, "com.sun.star.sheet.SpreadsheetDocument");
}

void require_writer(const Model& model) {
    if (!model.is())
        throw Refused("gate.no-document");
    if (!is_writer(model))
        throw Refused("gate.not-writer");
}

void require_calc(const Model& model) {
    if (!model.is())
        throw Refused("gate.no-document");
    if (!is_calc(model))
        throw Refused("gate.not-calc");
}

void require_editable(const Model& model) {
    if (!model.is())
        throw Refused("gate.no-document");
    if (const char* const refusal = refusal_of(model))
        throw Refused(refusal);
}

bool is_editable(const Model& model) {
    return refusal_of(model) == nullptr;
}

} // namespace kehoach::office
