// SPDX-License-Identifier: MPL-2.0
#include "faces/compare_command.hxx"

#include "calc/sheet.hxx"
#include "faces/check_commands.hxx"
#include "faces/dialog.hxx"
#include "faces/file_dialog.hxx"
#include "office/file_name.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "session/calc_session.hxx"
#include "session/earlier.hxx"

#include <algorithm>
#include <charconv>
#include <optional>

namespace kehoach::faces {
namespace {

using session::CalcSession;
using session::Earlier;

/// As people write it, with a comma; nothing for what is no number.
std::optional<double> number_in(std::string text) {
    std::replace(text.begin(), text.end(), ',', '.');
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::string written(double number) {
    std::string text = form::plain(number);
    std::replace(text.begin(), text.end(), '.', ',');
    return text;
}

double ratio_of(const std::optional<double>& number) {
    if (!number || *number <= 1)
        throw office::Refused("compare.ratio");
    return *number;
}

double least_of(const std::optional<double>& number) {
    if (!number || *number < 0)
        throw office::Refused("compare.least");
    return *number;
}

class CompareDialog {
public:
    CompareDialog(const Call& call, const CalcSession& session)
        : call_(call), dialog_(call.context, call.frame, "CompareDialog") {
        const auto& usual = session::library(call.context)->figures;
        show_file(session.compared_with());
        dialog_.set_value("ratio", written(usual.jump_ratio));
        dialog_.set_value("least", written(usual.jump_least));
        dialog_.set_label("fault", {});
        dialog_.enable("stop", !session.compared_with().empty());
        dialog_.on_press("browse", [this] { browse(); });
        dialog_.on_press("stop", [this] { stop(); });
        dialog_.on_press("ok", [this] { accept(); });
    }

    std::optional<Earlier> run() {
        if (!dialog_.run())
            return std::nullopt;
        return std::move(result_);
    }

private:
    void browse() {
        const auto url = ask_earlier_file(call_.context);
        if (url.empty())
            return;
        url_ = url;
        show_file(office::file_name(url));
    }

    void show_file(const std::string& name) {
        shown_ = name;
        dialog_.set_value("file", name);
    }

    /// The file that was chosen, or the one whose path stands in the field instead.
    void take_file() {
        const std::string typed = dialog_.value("file");
        if (typed.empty() || (typed == shown_ && url_.empty()))
            throw office::Refused("compare.no-file");
        if (typed != shown_)
            url_ = typed;
        shown_ = typed;
    }

    void stop() {
        result_ = {};
        dialog_.end();
    }

    void refuse(const char* field, const office::Refused& why) {
        dialog_.refuse(field, office::string(call_.context, why.key, why.arguments));
    }

    void accept() {
        for (const char* const field : {"file", "ratio", "least"})
            dialog_.mark(field, {});
        const char* field = "file";
        try {
            take_file();
            result_ = session::earlier_forms(call_.context, call_.model, url_);
            field = "ratio";
            result_.ratio = ratio_of(number_in(dialog_.value("ratio")));
            field = "least";
            result_.least = least_of(number_in(dialog_.value("least")));
        } catch (const office::Refused& why) {
            return refuse(field, why);
        }
        dialog_.end();
    }

    const Call& call_;
    Dialog dialog_;
    std::string url_, shown_;
    Earlier result_;
};

/// A number, or a text that says one.
std::optional<double> number_of(const Call& call, const char* argument, double usual) {
    const auto found = call.arguments.find(argument);
    double number = usual;
    if (found == call.arguments.end() || (found->second >>= number))
        return number;
    return number_in(call.text(argument));
}

Earlier named(const Call& call) {
    if (call.text("URL").empty())
        return {};
    const auto& usual = session::library(call.context)->figures;
    const double ratio = ratio_of(number_of(call, "Ratio", usual.jump_ratio));
    const double least = least_of(number_of(call, "Least", usual.jump_least));
    Earlier earlier = session::earlier_forms(call.context, call.model, call.text("URL"));
    earlier.ratio = ratio;
    earlier.least = least;
    return earlier;
}

} // namespace

css::uno::Any compare_period(const Call& call) {
    const auto session =
        std::dynamic_pointer_cast<CalcSession>(session::DocumentSession::of(call.context, call.model));
    if (call.interactive && calc::read_forms(call.model).empty())
        throw office::Refused("session.no-form");
    std::optional<Earlier> earlier =
        call.interactive ? CompareDialog(call, *session).run() : std::optional(named(call));
    if (!earlier)
        return {};
    session->compare_with(std::move(*earlier));
    return check_and_tell(call, *session, {});
}

} // namespace kehoach::faces
