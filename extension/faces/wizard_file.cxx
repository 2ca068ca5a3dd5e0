// SPDX-License-Identifier: MPL-2.0
#include "faces/wizard_file.hxx"

#include "faces/file_dialog.hxx"
#include "faces/leave_dialog.hxx"
#include "faces/message.hxx"
#include "office/package.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "plan/release_name.hpp"
#include "session/make.hxx"
#include "session/store.hxx"

namespace kehoach::faces {

namespace {

std::string name_of(const std::string& spec) {
    text::DataFaults faults;
    const auto read = plan::parse_plan_spec("", spec, {}, faults, false);
    return plan::file_name(read.value_or(plan::PlanSpec()));
}

} // namespace

void WizardFile::keep(const std::string& spec) {
    typed_ = false;
    kept_ = spec;
}

bool WizardFile::save(const std::string& spec) {
    const auto url = ask_spec_to_save(context_, name_of(spec));
    if (url.empty())
        return false;
    session::store_bytes(context_, office::ustring(url), spec);
    keep(spec);
    return true;
}

std::optional<plan::PlanSpec> WizardFile::open() const {
    const auto url = ask_spec_to_open(context_);
    if (url.empty())
        return std::nullopt;
    return session::plan_spec(context_, office::read_file(office::ustring(url)), false);
}

bool WizardFile::may_leave(const std::string& spec) {
    if (!typed_ || spec == kept_)
        return true;
    const auto leaving = ask_leave(context_, frame_);
    if (leaving != Leaving::save)
        return leaving == Leaving::discard;
    try {
        return save(spec);
    } catch (const office::Refused& refused) {
        show_message(context_, frame_, Mood::fault, office::string(context_, refused.key, refused.arguments));
        return false;
    }
}

} // namespace kehoach::faces
