// SPDX-License-Identifier: MPL-2.0
// Law 2: what the adapter writes, it reads back; and one command is one undo step.
#include "document_difference.hxx"
#include "office.hxx"
#include "sample_document.hxx"
#include "writer/insert.hxx"
#include "writer/snapshot.hxx"

#include <algorithm>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <gtest/gtest.h>

using namespace kehoach;
using document::Document;
using test::OpenDocument;
using writer::Where;

namespace {

/// Of the body only: the headers made for page numbers are stories of their own.
Document body_of(Document all) {
    std::erase_if(all.paragraphs, [](const auto& paragraph) { return paragraph.story != "body"; });
    return document::canonical(all);
}

void insert(const OpenDocument& document, const Document& what, Where where, int before = -1) {
    test::told([&] {
        office::UndoScope scope(document, "insert");
        writer::insert(scope, document, what, where, before);
    });
}

} // namespace

TEST(Insert, ReadsBackWhatItWrote) {
    const auto document = OpenDocument::writer();
    insert(document, test::sample_document(), Where::whole);
    test::store(document, "sample.pdf");
    EXPECT_EQ(test::difference(body_of(test::sample_document()), body_of(writer::snapshot(document))), "");
}

TEST(Insert, IsReadBackFromOdt) {
    const auto document = OpenDocument::writer();
    insert(document, test::sample_document(), Where::whole);
    const OpenDocument again(test::url_of(test::store(document, "sample.odt")));
    EXPECT_EQ(test::difference(body_of(test::sample_document()), body_of(writer::snapshot(again))), "");
}
