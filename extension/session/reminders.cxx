// SPDX-License-Identifier: MPL-2.0
#include "session/reminders.hxx"

#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "office/undo_scope.hxx"
#include "session/new_document.hxx"
#include "session/sheet.hxx"
#include "session/title.hxx"
#include "text/words.hpp"
#include "writer/insert.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <set>

namespace kehoach::session {

using returns::Reminded;

namespace {

std::string name_of_file(const std::string& path) {
    return path.substr(path.rfind('/') + 1);
}

} // namespace

Reminders::Reminders(const css::uno::Reference<css::uno::XComponentContext>& context,
                     const css::uno::Reference<css::frame::XModel>& workbook, RemindersWanted wanted)
    : context_(context), wanted_(std::move(wanted)), words_(context, wanted_.language) {
    const ReceiptBoard board(context, workbook);
    if (!wanted_.unit.empty())
        board.unit(wanted_.unit); // refuses who is not known
    if (wanted_.reminder)
        remind(board.board());
    if (wanted_.send_back)
        send_back(board);
    if (reminder_.empty() && back_.empty())
        throw office::Refused("reminders.none");
}

std::string Reminders::say(std::string_view key, const form::Arguments& arguments) const {
    return words_.say(key, arguments);
}

std::string Reminders::units(const std::vector<Reminded>& all) const {
    std::string names;
    for (const Reminded& one : all)
        names += (names.empty() ? "" : ", ") +
                 (one.given.empty() ? one.unit
                                    : say("reminders.given", {{"unit", one.unit}, {"day", ResultWords::day(one.given)}}));
    return names;
}

void Reminders::remind(const returns::Board& board) {
    const auto add = [&](const char* key, const returns::BoardColumn& column, std::vector<Reminded> all) {
        if (!wanted_.unit.empty())
            std::erase_if(all, [&](const Reminded& one) { return text::fold(one.unit) != text::fold(wanted_.unit); });
        if (!all.empty())
            reminder_.push_back(say(std::string("reminders.") + key + (column.deadline.empty() ? ".no-day" : ""),
                                    {{"form", column.title},
                                     {"day", ResultWords::day(column.deadline)},
                                     {"units", units(all)}}));
    };
    for (const returns::Reminder& one : returns::reminders(board)) {
        const returns::BoardColumn& column = board.columns[one.column];
        add("overdue", column, one.overdue);
        add("waiting", column, one.waiting);
        add("again", column, one.again);
    }
}

void Reminders::send_back(const ReceiptBoard& board) {
    for (const returns::SendBack& one : returns::to_send_back(board.gathered())) {
        if (!wanted_.unit.empty() && text::fold(one.unit) != text::fold(wanted_.unit))
            continue;
        SendBackText& told = back_.emplace_back();
        told.unit = one.unit;
        std::set<std::string> names, paths; // files of one name are told apart by their folders
        for (const returns::Deviation& fault : one.deviations) {
            names.insert(name_of_file(fault.path));
            paths.insert(fault.path);
        }
        for (const returns::Deviation& fault : one.deviations)
            told.faults.push_back({names.size() == paths.size() ? name_of_file(fault.path) : fault.path, fault.sheet,
                                   fault.cell,
                                   words_.sentence(fault),
                                   say(std::string("reminders.wanted.") + returns::wanted_about(fault.key))});
    }
}

std::string Reminders::text_of(const SendBackText& one) const {
    std::string text = say("reminders.to", {{"unit", one.unit}}) + "\n" + say("reminders.back") + "\n";
    for (const FaultTold& fault : one.faults) {
        std::string where = fault.file;
        for (const std::string& part : {fault.sheet, fault.cell})
            if (!part.empty())
                where += ", " + part;
        text += say("reminders.fault", {{"where", where}, {"wrong", fault.wrong}, {"wanted", fault.wanted}}) + "\n";
    }
    return text + say("reminders.back.end") + "\n";
}

std::string Reminders::text() const {
    std::string text;
    for (const std::string& paragraph : reminder_)
        text += paragraph + "\n";
    if (!reminder_.empty())
        text += say("reminders.end") + "\n";
    for (const SendBackText& one : back_)
        text += (text.empty() ? "" : "\n") + text_of(one);
    return text;
}

std::string Reminders::json() const {
    boost::json::array back;
    for (const SendBackText& one : back_) {
        boost::json::array faults;
        for (const FaultTold& fault : one.faults)
            faults.push_back(boost::json::object{{"file", fault.file},
                                                 {"sheet", fault.sheet},
                                                 {"cell", fault.cell},
                                                 {"wrong", fault.wrong},
                                                 {"wanted", fault.wanted}});
        back.push_back(
            boost::json::object{{"unit", one.unit}, {"text", text_of(one)}, {"faults", std::move(faults)}});
    }
    std::string reminder;
    for (const std::string& paragraph : reminder_)
        reminder += (reminder.empty() ? "" : "\n") + paragraph;
    return boost::json::serialize(
        boost::json::object{{"reminder", std::move(reminder)}, {"sendback", std::move(back)}});
}

css::uno::Reference<css::frame::XModel> Reminders::paper(bool visible) const {
    Sheet sheet;
    const auto title = [&](const char* key) { sheet.line(say(key), true, document::Align::center); };
    if (!reminder_.empty()) {
        title("reminders.title");
        for (const std::string& paragraph : reminder_)
            sheet.line(paragraph, false, document::Align::justify);
        sheet.line(say("reminders.end"), false, document::Align::justify);
    }
    for (std::size_t at = 0; at < back_.size(); ++at) {
        if (at > 0 || !reminder_.empty())
            sheet.next_page();
        title("reminders.back.title");
        sheet.line(say("reminders.to", {{"unit", back_[at].unit}}), true);
        sheet.line(say("reminders.back"), false, document::Align::justify);
        sheet.table({40, 22, 15, 48, 40}, {say("book.file"), say("book.sheet"), say("book.cell"),
                                           say("reminders.wrong"), say("reminders.wanted")});
        for (const FaultTold& fault : back_[at].faults)
            sheet.row({fault.file, fault.sheet, fault.cell, fault.wrong, fault.wanted});
        sheet.line(say("reminders.back.end"), false, document::Align::justify);
    }
    const auto model = new_document(context_, Application::writer, visible);
    {
        office::UndoScope scope(model, office::ustring(say("reminders.title")));
        writer::insert(scope, model, sheet.take(), writer::Where::whole);
    }
    propose_name(model, say("reminders.title"));
    forget_undo(model);
    return model;
}

} // namespace kehoach::session
