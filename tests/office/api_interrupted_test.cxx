// SPDX-License-Identifier: MPL-2.0
// Commands that somebody breaks into, at any moment: what was there stays, and so does what the person can
// take back.
#include "api_ground.hxx"
#include "body_reading.hxx"
#include "document_said.hxx"
#include "office/text.hxx"

#include <com/sun/star/frame/XDispatchProviderInterception.hpp>
#include <com/sun/star/frame/XDispatchProviderInterceptor.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XModifyBroadcaster.hpp>
#include <com/sun/star/util/XModifyListener.hpp>
#include <cppuhelper/implbase1.hxx>
#include <gmock/gmock.h>
#include <rtl/ref.hxx>

using namespace kehoach::test;
using css::uno::Reference;
using testing::HasSubstr;
using Provider = Reference<css::frame::XDispatchProvider>;

namespace {

/// Does something once, when the document has been changed so many times.
class Intruder : public cppu::WeakImplHelper1<css::util::XModifyListener> {
public:
    Intruder(int when, std::function<void()> act) : left_(when), act_(std::move(act)) {}
    void SAL_CALL modified(const css::lang::EventObject&) override {
        ++seen_;
        if (left_ >= 0 && left_-- == 0)
            act_();
    }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}
    int seen() const { return seen_; }
    bool came() const { return left_ < 0; }

private:
    int left_, seen_ = 0;
    std::function<void()> act_;
};

const std::string text =
    "I- MỤC ĐÍCH\r1. Một việc\rCâu của việc một, theo mục 2, phần I.\r2. Hai việc\r- Ý đầu.\r"
    "II- TỔ CHỨC THỰC HIỆN\r1. Văn phòng\rNơi nhận:\r- Các chi bộ,\r- Lưu Văn phòng.\r"
    "T/M BAN THƯỜNG VỤ\rBÍ THƯ\rLò Văn Tếnh\r";

Reference<css::text::XText> body(const Model& model) {
    return Reference<css::text::XTextDocument>(model, css::uno::UNO_QUERY_THROW)->getText();
}

/// A letter more in the first paragraph, as another program may write it. Amid an action of the office it may
/// become no step of its own.
const char scribbled[] = "ŵ";
void scribble(const Model& model) {
    body(model)->insertString(body(model)->getStart(), kehoach::office::ustring(scribbled), false);
}
std::string without_scribble(std::string xml) {
    if (const auto at = xml.find(scribbled); at != std::string::npos)
        xml.erase(at, std::string_view(scribbled).size());
    return xml;
}

/// The person's own last step.
void type(const Model& model) {
    body(model)->insertString(body(model)->getEnd(), "Mai", false);
}

std::vector<std::string> titles(const Model& model) {
    std::vector<std::string> all;
    for (const auto& title : undo_manager(model)->getAllUndoActionTitles())
        all.push_back(kehoach::office::utf8(title));
    return all;
}

css::uno::Sequence<css::beans::PropertyValue> at(const Model& model, const std::string& words) {
    const auto analysis = json(checker()->analyse(model, {}));
    css::uno::Sequence<css::beans::PropertyValue> arguments(2);
    arguments.getArray()[0].Name = "Paragraph";
    arguments.getArray()[1].Name = "References";
    arguments.getArray()[1].Value <<= rtl::OUString("change");
    for (const auto& paragraph : analysis.at("paragraphs").as_array())
        if (std::string_view(paragraph.at("text").as_string()).ends_with(words))
            arguments.getArray()[0].Value <<= static_cast<sal_Int32>(paragraph.at("index").as_int64());
    return arguments;
}

struct Case {
    const char* command;
    const char* words; ///< of the paragraph it is about
    bool restructured; ///< before
};

/// The message where it refuses.
std::string run(const Model& model, const Case& one) {
    try {
        const auto arguments =
            one.words[0] == '\0' ? css::uno::Sequence<css::beans::PropertyValue>() : at(model, one.words);
        const Ran ran = run_command(model, one.command, arguments);
        return ran.done ? std::string() : ran.result.empty() ? "refused" : ran.result;
    } catch (const css::uno::Exception&) {
        return "exception";
    }
}

class Interrupted : public testing::TestWithParam<Case> {
protected:
    OpenDocument prepared() const {
        auto document = OpenDocument::writer();
        set_text(document, letterhead + text);
        if (GetParam().restructured)
            composer()->restructure(document, {});
        undo_manager(document)->clear();
        type(document);
        return document;
    }
    /// How often the command changes the document.
    int changes() const {
        const auto document = prepared();
        const rtl::Reference<Intruder> counter(new Intruder(-1, [] {}));
        document.as<css::util::XModifyBroadcaster>()->addModifyListener(counter.get());
        EXPECT_EQ(run(document, GetParam()), "");
        return counter->seen();
    }
    /// A few moments over the whole of it.
    std::vector<int> moments() const {
        const int all = changes();
        EXPECT_GT(all, 0);
        return {0, all / 4, all / 2, all - 1};
    }
};

} // namespace

TEST_P(Interrupted, LeavesWhatWasThereAndTheStepsOfThePerson) {
    int came = 0;
    for (const int moment : moments()) {
        const auto document = prepared();
        const auto before = canonical_xml(document);
        const auto own = titles(document);
        const rtl::Reference<Intruder> intruder(new Intruder(moment, [&] { scribble(document); }));
        document.as<css::util::XModifyBroadcaster>()->addModifyListener(intruder.get());
        const std::string refused = run(document, GetParam());
        document.as<css::util::XModifyBroadcaster>()->removeModifyListener(intruder.get());
        came += intruder->came() ? 1 : 0;
        if (refused.empty()) { // one step, with what came in between
            EXPECT_EQ(titles(document).size(), own.size() + 1) << moment;
            undo_manager(document)->undo();
        }
        EXPECT_EQ(titles(document), own) << moment << " " << refused;
        EXPECT_TRUE(without_scribble(canonical_xml(document)) == before) << moment << " " << refused;
        EXPECT_FALSE(undo_manager(document)->isLocked());
        undo_manager(document)->undo(); // the person's own
        EXPECT_TRUE(titles(document).empty());
        EXPECT_THAT(text_of(document), testing::Not(HasSubstr("Mai")));
    }
    EXPECT_GT(came, 1);
}

TEST_P(Interrupted, IsTheSameUndoneDoneAgainAndUndone) {
    const auto document = prepared();
    const auto before = said(document);
    const auto own = titles(document);
    ASSERT_EQ(run(document, GetParam()), "");
    const auto read = [&] {
        std::string all;
        for (const auto& [words, properties] : paragraphs(document))
            all += string_of(properties->getPropertyValue("ParaStyleName")) + ": " + words + "\n";
        return all;
    };
    const auto done = read();
    for (int round = 0; round < 2; ++round) {
        undo_manager(document)->undo();
        EXPECT_EQ(said(document), before) << round;
        EXPECT_EQ(titles(document), own) << round;
        undo_manager(document)->redo();
        EXPECT_EQ(read(), done) << round;
    }
    undo_manager(document)->undo();
    undo_manager(document)->undo(); // the person's own
    EXPECT_TRUE(titles(document).empty());
    EXPECT_THAT(text_of(document), testing::Not(HasSubstr("Mai")));
}

INSTANTIATE_TEST_SUITE_P(Commands, Interrupted,
                         testing::Values(Case{"Restructure", "", false}, Case{"MoveDown", "MỤC ĐÍCH", true},
                                         Case{"MoveUp", "Hai việc", true}, Case{"Demote", "Hai việc", true},
                                         Case{"Promote", "Hai việc", true},
                                         Case{"ConvertProfile", "", false}),
                         [](const auto& one) { return std::string(one.param.command); });

namespace {

/// Stands between our commands and the office's: at one of its steps it does something else.
class Interceptor : public cppu::WeakImplHelper1<css::frame::XDispatchProviderInterceptor> {
public:
    Interceptor(int when, std::function<void()> act) : left_(when), act_(std::move(act)) {}

    Reference<css::frame::XDispatch> SAL_CALL queryDispatch(const css::util::URL& url,
                                                            const rtl::OUString& target,
                                                            sal_Int32 flags) override {
        if (url.Complete.startsWith(".uno:Move") && left_-- == 0) {
            act_();
            return {};
        }
        return slave_.is() ? slave_->queryDispatch(url, target, flags) : Reference<css::frame::XDispatch>();
    }
    css::uno::Sequence<Reference<css::frame::XDispatch>>
        SAL_CALL queryDispatches(const css::uno::Sequence<css::frame::DispatchDescriptor>& all) override {
        return slave_->queryDispatches(all);
    }
    Provider SAL_CALL getSlaveDispatchProvider() override { return slave_; }
    void SAL_CALL setSlaveDispatchProvider(const Provider& slave) override { slave_ = slave; }
    Provider SAL_CALL getMasterDispatchProvider() override { return master_; }
    void SAL_CALL setMasterDispatchProvider(const Provider& master) override { master_ = master; }

private:
    int left_;
    std::function<void()> act_;
    Provider slave_, master_;
};

class BrokenMove : public testing::Test {
protected:
    BrokenMove() {
        set_text(document, letterhead + text);
        composer()->restructure(document, {});
        undo_manager(document)->clear();
        type(document);
        before = canonical_xml(document);
        own = titles(document);
    }

    /// What the command says, with something else happening at its second step.
    std::string move(const std::function<void()>& act) {
        const Reference<css::frame::XDispatchProviderInterception> frame(
            document.model()->getCurrentController()->getFrame(), css::uno::UNO_QUERY_THROW);
        const rtl::Reference<Interceptor> interceptor(new Interceptor(1, act));
        frame->registerDispatchProviderInterceptor(interceptor.get());
        auto said = run(document, {"MoveDown", "MỤC ĐÍCH", true});
        if (document.model().is())
            frame->releaseDispatchProviderInterceptor(interceptor.get());
        return said;
    }

    void expect_nothing_done() {
        EXPECT_EQ(titles(document), own);
        EXPECT_TRUE(canonical_xml(document) == before);
        undo_manager(document)->undo();
        EXPECT_THAT(text_of(document), testing::Not(HasSubstr("Mai")));
    }

    OpenDocument document = OpenDocument::writer();
    std::string before;
    std::vector<std::string> own;
};

} // namespace

TEST_F(BrokenMove, AStepThatIsSwallowedTakesTheWholeMoveBack) {
    EXPECT_THAT(move([] {}), HasSubstr("would have altered words"));
    expect_nothing_done();
}

TEST_F(BrokenMove, AStepThatFailsTakesTheWholeMoveBack) {
    EXPECT_NE(move([] { throw css::uno::RuntimeException("no"); }), "");
    expect_nothing_done();
}

TEST_F(BrokenMove, ADocumentThatIsClosedMeanwhileIsToldAndTheOfficeGoesOn) {
    EXPECT_NE(
        move([&] {
            Reference<css::util::XCloseable>(document.release(), css::uno::UNO_QUERY_THROW)->close(true);
        }),
        "");
    const auto other = OpenDocument::writer();
    set_text(other, letterhead + text);
    EXPECT_EQ(refusal([&] { composer()->restructure(other, {}); }), "(no exception)");
}
