// SPDX-License-Identifier: MPL-2.0
// What the watch of a document hears while a person types: with real keys, for Writer puts the letters of a
// word into one step of undo, which no call of its interface does.
#include "display.hxx"
#include "office/text.hxx"
#include "on_main_thread.hxx"
#include "scratch_folder.hpp"
#include "session/edit_watch.hxx"

#include "office.hxx"

#include <atomic>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XTopWindow.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <gtest/gtest.h>

using namespace kehoach;
using namespace kehoach::test;

namespace {

Display& display() {
    static const ScratchFolder folder("typing");
    static Display shown(folder.path());
    return shown;
}

constexpr int looks = 500; ///< a moment of the office each

bool comes(const std::function<bool()>& look) {
    for (int i = 0; i < looks && !look(); ++i)
        if (test::office().ends_now())
            return false;
    return look();
}

/// A document on the screen in which keys arrive, and how often its watch was told of a change.
class Typing : public testing::Test {
protected:
    void SetUp() override {
        if (program("Xvfb").empty() || program("xdotool").empty())
            GTEST_SKIP() << "nobody types: Xvfb or xdotool is not installed";
        ASSERT_TRUE(display().is_there());
        options().headless = false;
        options().display = display().name();
        document_ = std::make_unique<OpenDocument>(OpenDocument::writer(false));
        document_->model()->getCurrentController()->getFrame()->getComponentWindow()->setFocus();
        ASSERT_TRUE(comes([&] { return type("k") && !text().isEmpty(); })) << "keys do not arrive";
        watch_ = std::make_unique<session::EditWatch>(document_->model(), [this] { ++heard_; });
    }

    void TearDown() override {
        watch_.reset();
        document_.reset();
    }

    static bool type(const std::string& key) { return display().keys({key}); }

    rtl::OUString text() const { return document_->as<css::text::XTextDocument>()->getText()->getString(); }

    int steps() const { return undo_manager(document_->model())->getAllUndoActionTitles().getLength(); }

    /// The document is read; then the key changes its text, and that is heard.
    void expect_heard(const std::string& key) {
        const auto before = text();
        watch_->read();
        heard_ = 0;
        ASSERT_TRUE(type(key));
        EXPECT_TRUE(comes([&] { return text() != before; })) << key;
        EXPECT_TRUE(comes([&] { return heard_ > 0; })) << key << " was not heard";
    }

    std::unique_ptr<OpenDocument> document_;
    std::unique_ptr<session::EditWatch> watch_;
    std::atomic<int> heard_ = 0;
};

} // namespace

TEST_F(Typing, IsHeardLetterForLetter) {
    told([&] {
        const auto before = steps();
        for (const char* const key : {"e", "h", "o", "o", "a", "c", "h"})
            expect_heard(key);
        EXPECT_EQ(steps(), before) << "the letters of a word were to be one step";
        for (const char* const key : {"space", "l", "a", "m", "BackSpace", "BackSpace", "Return", "v"})
            expect_heard(key);
    });
}

TEST_F(Typing, WhatChangesNothingIsNotHeard) {
    told([&] {
        expect_heard("e");
        watch_->read();
        heard_ = 0;
        const auto modifiable = document_->as<css::util::XModifiable>();
        modifiable->setModified(false);
        modifiable->setModified(true);
        store(document_->model(), "typed.odt");
        for (const char* const key : {"Left", "Right", "Home", "End"})
            ASSERT_TRUE(type(key));
        EXPECT_EQ(heard_, 0);
        expect_heard("e");
    });
}
