// SPDX-License-Identifier: MPL-2.0
#include "faces/commands.hxx"

#include "faces/archive_command.hxx"
#include "faces/board_command.hxx"
#include "faces/check_commands.hxx"
#include "faces/compare_command.hxx"
#include "faces/diagnostics_command.hxx"
#include "faces/draft_commands.hxx"
#include "faces/figures_command.hxx"
#include "faces/finding_count.hxx"
#include "faces/folder_command.hxx"
#include "faces/follow_command.hxx"
#include "faces/form_commands.hxx"
#include "faces/guide.hxx"
#include "faces/insert_commands.hxx"
#include "faces/issue_commands.hxx"
#include "faces/make_forms_command.hxx"
#include "faces/mark_commands.hxx"
#include "faces/next_commands.hxx"
#include "faces/note_commands.hxx"
#include "faces/office_dialog.hxx"
#include "faces/outline_commands.hxx"
#include "faces/pack_dialog.hxx"
#include "faces/plan_commands.hxx"
#include "faces/release_command.hxx"
#include "faces/reminders_command.hxx"
#include "faces/result_commands.hxx"
#include "faces/returns_command.hxx"
#include "faces/schedule_command.hxx"
#include "faces/send_command.hxx"
#include "faces/structure_command.hxx"

#include <algorithm>

namespace kehoach::faces {

std::span<const Command> commands() {
    using plan::Part;
    constexpr auto writer = Application::writer;
    constexpr auto calc = Application::calc;
    static const std::vector<Command> table{
        {"NewPlan", writer, false, {"Spec", "Visible"}, new_plan},
        {"Comments", writer, false, {"Urls", "Visible"}, comments},
        {"NewReport", writer, false, {"URL", "Issuer", "Visible"}, new_report},
        {"RemoveHints", writer, true, {}, remove_hints},
        {"NewFromSuperior",
         writer,
         false,
         {"URL", "Text", "Issuer", "Days", "Confirm", "DryRun", "Visible"},
         new_from_superior},
        {"NewFromOld",
         writer,
         false,
         {"URL", "Year", "Date", "Period", "Subject", "Authority", "Role", "Role2", "Name", "Words",
          "Confirm", "DryRun", "Visible"},
         new_from_old},
        {"InsertHeader", writer, true, {"Spec"}, insert<Part::header>},
        {"InsertPreamble", writer, true, {"Spec"}, insert<Part::preamble>},
        {"InsertSection", writer, true, {"Spec", "Title", "Level", "Text"}, insert_section},
        {"InsertCitation", writer, true, {"Spec", "Citation", "Form"}, insert_citation},
        {"InsertDeadline", writer, true, {"Spec", "Date", "Words", "Bold"}, insert_deadline},
        {"InsertRecipients", writer, true, {"Spec"}, insert<Part::recipients>},
        {"InsertSignature", writer, true, {"Spec"}, insert<Part::signature>},
        {"InsertOutline", writer, true, {"Spec"}, insert<Part::outline>},
        {"InsertAppendix", writer, true, {"Spec"}, insert<Part::appendix>},
        {"Promote", writer, true, {"Paragraph", "References"}, promote},
        {"Demote", writer, true, {"Paragraph", "References"}, demote},
        {"MoveUp", writer, true, {"Paragraph", "References"}, move_up},
        {"MoveDown", writer, true, {"Paragraph", "References"}, move_down},
        {"Restructure", writer, true, {"Profile", "Selection"}, restructure, nullptr, Blank::refused},
        {"ConvertProfile", writer, true, {"Profile"}, convert_profile, nullptr, Blank::refused},
        {"Structure", writer, false, {"Paragraph", "Line", "Role"}, structure},
        {"Check", writer, false, {"Profile", "Stage"}, check},
        {"NextFinding", Application::either, false, {}, next_finding},
        {"PreviousFinding", Application::either, false, {}, previous_finding},
        {"CompareAttachments", writer, false, {"Urls", "Profile", "Stage"}, compare_attachments},
        {"CompareSuperior", writer, false, {"URL", "Profile", "Stage"}, compare_superior},
        {"CheckFolder", Application::any, false, {"Folder", "Stage", "Visible"}, check_folder},
        {"RepairAll",
         writer,
         true,
         {"Profile", "Stage", "Findings", "Rules", "DryRun", "Tracked"},
         repair_all,
         nullptr,
         Blank::refused},
        {"Report",
         writer,
         false,
         {"Profile", "Stage", "URL", "Verdicts", "Language"},
         report,
         nullptr,
         Blank::refused},
        {"NoteFindings",
         writer,
         true,
         {"Profile", "Stage", "Language"},
         note_findings,
         nullptr,
         Blank::refused},
        {"RemoveNotes", writer, true, {}, remove_notes},
        {"Issue",
         writer,
         true,
         {"Number", "Date", "Authority", "Role", "Role2", "Name", "KeepDraft", "Forms"},
         issue},
        {"UpdateFacts", writer, true, {"DryRun", "Confirm", "Forms"}, update_facts},
        {"RefreshFigures", writer, true, {"DryRun", "Confirm"}, refresh_figures},
        {"Draft", writer, true, {"Mark"}, draft},
        {"Release", writer, false, {"URL", "Apart"}, release, nullptr, Blank::refused},
        {"ChangeSigner", writer, true, {"Authority", "Role", "Role2", "Name"}, change_signer},
        {"IgnoreMark", writer, true, {"Kind", "Reason"}, ignore_mark},
        {"WhyMark", writer, false, {}, why_mark},
        {"Ignored", Application::either, false, {}, ignored},
        {"Findings", Application::either, false, {}, findings, finding_count},
        {"Schedule", writer, false, {"Target", "URL", "Visible"}, schedule},
        {"MakeForms", writer, false, {"Tables", "Bare", "DryRun", "Visible"}, make_forms},
        {"NewForm", calc, false, {"FormSpec", "Visible"}, new_form},
        {"FormFromSelection",
         Application::either,
         false,
         {"Range", "Table", "AsHeaded", "DryRun", "Visible"},
         form_from_selection},
        {"DesignForm", Application::either, false, {"FormSpec", "Visible"}, design_form},
        {"AddRows",
         calc,
         true,
         {"Sheet", "FromYear", "ToYear", "Items", "Group", "Rows", "Column", "Under", "Kind", "Choices",
          "Part", "Whole"},
         add_rows},
        {"CheckForm", calc, false, {}, check},
        {"RepairForm", calc, true, {"Findings", "Rules", "DryRun"}, repair_all},
        {"Chart", calc, true, {"Sheet"}, chart},
        {"ComparePeriod", calc, false, {"URL", "Ratio", "Least"}, compare_period},
        {"MakeReturns",
         calc,
         false,
         {"Units", "Table", "Folder", "Format", "Accents", "Zip", "Overwrite"},
         make_returns},
        {"ReceiptBoard",
         calc,
         true,
         {"Units", "UnitsFile", "Plan", "Report", "Deadlines", "Marks", "Received", "Choose", "Whose"},
         receipt_board},
        {"Consolidate", calc, true, {"Urls", "ConfirmHeads"}, consolidate},
        {"Refresh", calc, true, {"Urls", "New", "Gone", "ConfirmHeads"}, refresh},
        {"ShowSource", calc, false, {"Cell", "Show"}, show_source},
        {"Reminders", calc, false, {"Kind", "Unit", "To", "Language", "Visible"}, reminders},
        {"SendToWriter",
         calc,
         false,
         {"Sheet", "Range", "Target", "New", "Figures", "Anew", "Visible"},
         send_to_writer},
        {"PackFolder", calc, false, {"Folder", "Plan", "Forms", "Secret"}, pack_folder},
        {"HousePacks", Application::any, false, {"Add", "Remove"}, house_packs},
        {"Options", Application::any, false, {"Import", "Export"}, options},
        {"Diagnostics", Application::any, false, {"URL"}, diagnostics},
        {"QuickGuide", Application::any, false, {}, guide},
        {"Help", Application::any, false, {"Rule"}, guide},
    };
    return table;
}

const Command* find_command(std::string_view name) {
    const auto all = commands();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Command& each) { return each.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace kehoach::faces
