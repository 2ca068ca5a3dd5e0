// SPDX-License-Identifier: MPL-2.0
#include "faces/attachments_dialog.hxx"

#include "faces/dialog.hxx"
#include "faces/file_dialog.hxx"
#include "faces/open_papers.hxx"
#include "office/file_name.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"

#include <algorithm>

namespace kehoach::faces {
namespace {

/// What was never stored has no file that could go out.
std::vector<OpenPaper> stored_beside(const css::uno::Reference<css::uno::XComponentContext>& context,
                                     const css::uno::Reference<css::frame::XModel>& plan) {
    auto papers = open_papers(context);
    std::erase_if(papers,
                  [&](const OpenPaper& one) { return !one.shown || one.url.empty() || one.model == plan; });
    return papers;
}

class AttachmentsDialog {
public:
    AttachmentsDialog(const css::uno::Reference<css::uno::XComponentContext>& context,
                      const css::uno::Reference<css::frame::XFrame>& frame, std::vector<OpenPaper> papers,
                      const std::string& folder)
        : context_(context), papers_(std::move(papers)), dialog_(context, frame, "AttachmentsDialog") {
        std::vector<std::string> names;
        for (const OpenPaper& one : papers_)
            names.push_back(office::file_name(one.url));
        dialog_.set_items("files", names);
        for (std::size_t i = 0; i < papers_.size(); ++i)
            if (office::folder_of(papers_[i].url) == folder)
                dialog_.choose("files", static_cast<int>(i));
        dialog_.focus("files");
        dialog_.on_press("other", [this] {
            others_ = true;
            dialog_.end();
        });
        dialog_.on_press("ok", [this] {
            if (dialog_.choices("files").empty())
                return dialog_.refuse("files", office::string(context_, "attachments.none"));
            dialog_.end();
        });
    }

    std::vector<std::string> run() {
        if (!dialog_.run())
            return {};
        std::vector<std::string> urls;
        if (others_ && (urls = ask_companion_files(context_)).empty())
            return {};
        for (const int at : dialog_.choices("files"))
            if (const auto& url = papers_.at(static_cast<std::size_t>(at)).url;
                std::ranges::find(urls, url) == urls.end())
                urls.push_back(url);
        return urls;
    }

private:
    const css::uno::Reference<css::uno::XComponentContext> context_;
    const std::vector<OpenPaper> papers_;
    Dialog dialog_;
    bool others_ = false; ///< further files are picked
};

} // namespace

std::vector<std::string> ask_attachments(const css::uno::Reference<css::uno::XComponentContext>& context,
                                         const css::uno::Reference<css::frame::XFrame>& frame,
                                         const css::uno::Reference<css::frame::XModel>& plan) {
    auto papers = stored_beside(context, plan);
    if (papers.empty())
        return ask_companion_files(context);
    return AttachmentsDialog(context, frame, std::move(papers),
                             office::folder_of(office::utf8(plan->getURL())))
        .run();
}

} // namespace kehoach::faces
