// SPDX-License-Identifier: MPL-2.0
#include "faces/design_file.hxx"

#include "faces/file_dialog.hxx"
#include "faces/leave_dialog.hxx"
#include "faces/message.hxx"
#include "office/package.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/make.hxx"
#include "session/store.hxx"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::faces {

namespace {

/// A name that every machine takes: "bieu 3a ket qua".
std::string name_of(const form::FormSpec& form) {
    std::string name = text::bare(form.code.empty() ? form.title : form.code);
    std::replace_if(
        name.begin(), name.end(),
        [](char c) { return c == '/' || c == '\\' || c == ':' || static_cast<unsigned char>(c) < 0x20; },
        ' ');
    return name;
}

} // namespace

bool DesignFile::save(const form::FormSpec& form) {
    const auto url = ask_form_to_save(context_, name_of(form));
    if (url.empty())
        return false;
    session::store_bytes(context_, office::ustring(url), form::to_json(form));
    keep(form);
    return true;
}

std::optional<form::FormSpec> DesignFile::open() const {
    const auto url = ask_form_to_open(context_);
    if (url.empty())
        return std::nullopt;
    return session::form_spec(context_, office::read_file(office::ustring(url)));
}

bool DesignFile::may_leave(const form::FormSpec& form) {
    if (form == kept_)
        return true;
    const auto leaving = ask_leave(context_, frame_);
    if (leaving != Leaving::save)
        return leaving == Leaving::discard;
    try {
        return save(form);
    } catch (const office::Refused& refused) {
        show_message(context_, frame_, Mood::fault, office::string(context_, refused.key, refused.arguments));
        return false;
    }
}

} // namespace kehoach::faces
