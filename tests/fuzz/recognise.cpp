// SPDX-License-Identifier: MPL-2.0
// A text somebody pasted: what it is. Every line, and every fact on one, stands within the text.
#include "bytes.hpp"
#include "document/page_pieces.hpp"
#include "plan/recognise.hpp"

namespace kehoach::fuzz {

namespace {

/// What holds a plan's places against the document they were read from.
class Places {
public:
    Places(const document::Document& document, const plan::Plan& plan) : m_document(document), m_plan(plan) {}

    void operator()(std::size_t line, std::size_t start, std::size_t end) const {
        promise(line < m_plan.lines.size(), "a fact stands on a line");
        promise(start <= end && end <= m_plan.lines[line].text.text.size(), "a fact stands within its line");
        const document::Place place = plan::place_of(m_document, m_plan, line, start, end);
        promise(place.start <= place.end && place.end <= m_document.paragraphs[m_plan.lines[line].paragraph].text.size(),
                "a place stands within its paragraph");
    }
    void operator()(const plan::Fact& fact) const { (*this)(fact.line, fact.start, fact.end); }
    template<class Facts>
        requires requires(const Facts& facts) { facts.begin(); }
    void operator()(const Facts& facts) const {
        for (const auto& fact : facts)
            (*this)(fact);
    }
    void operator()(const plan::NumberFact& number) const { (*this)(number.at); }
    void operator()(const plan::DateFact& date) const { (*this)(date.at); }
    void operator()(const plan::RecipientFact& recipient) const { (*this)(recipient.at); }
    void operator()(const plan::Abbreviation& known) const { (*this)(known.line, known.start, known.end); }
    void operator()(const plan::Reference& reference) const { (*this)(reference.line, reference.start, reference.end); }
    void operator()(const plan::Attachment& attachment) const { (*this)(attachment.line, 0, 0); }
    void operator()(const plan::DeadlineFact& fact) const { (*this)(fact.line, fact.deadline.start, fact.deadline.end); }
    void operator()(const plan::OutlineNode& node) const {
        (*this)(node.line, 0, 0);
        (*this)(node.children);
    }
    void operator()(const plan::Signer& signer) const {
        if (signer.authority)
            (*this)(*signer.authority);
        (*this)(signer.posts);
        (*this)(signer.names);
    }
    void operator()(const plan::Components& known) const {
        if (known.number)
            (*this)(*known.number);
        if (known.place)
            (*this)(*known.place);
        if (known.date)
            (*this)(*known.date);
        (*this)(known.issuer);
        (*this)(known.issuer_parent);
        (*this)(known.signers);
    }

private:
    const document::Document& m_document;
    const plan::Plan& m_plan;
};

} // namespace

void take(std::string_view bytes) {
    const document::Document document = document::document_of(bytes);
    const plan::Plan plan = plan::recognise(document);
    const Places stand(document, plan);
    for (std::size_t line = 0; line < plan.lines.size(); ++line) {
        const plan::Line& read = plan.lines[line];
        promise(read.paragraph < document.paragraphs.size(), "a line stands in a paragraph");
        stand(line, read.own_start, read.own_end);
        stand(line, read.content, read.text.text.size());
        for (const plan::Aside& aside : read.also)
            stand(line, aside.start, aside.end);
    }
    stand(plan.components);
    stand(plan.outline);
    stand(plan.deadlines);
    stand(plan.abbreviations);
    stand(plan.recipients);
    stand(plan.attachments);
    stand(plan.references);
    for (const plan::CitationFact& fact : plan.citations)
        stand(fact.line, fact.citation.start, fact.citation.start);
    for (const plan::TableFact& table : plan.tables)
        promise(table.first <= table.last && table.last < plan.lines.size(), "a table has its lines");
}

} // namespace kehoach::fuzz
