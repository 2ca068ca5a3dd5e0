// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"

#include <chrono>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <memory>

namespace kehoach::writer {

/// Reads a Writer document, controllers locked: body with tables cell by cell, then headers, footers, frames,
/// shapes, footnotes, comments as stories. Changes nothing, marks nothing modified. Documents loaded from
/// plain text have Evidence::text and no looks.
document::Document snapshot(const css::uno::Reference<css::frame::XModel>& model);

/// The same in pieces, between which the office goes on. Of a document that is edited meanwhile it makes no
/// sense, and is to be dropped.
class SnapshotInPieces {
public:
    explicit SnapshotInPieces(const css::uno::Reference<css::frame::XModel>& model);
    ~SnapshotInPieces();
    SnapshotInPieces(const SnapshotInPieces&) = delete;
    SnapshotInPieces& operator=(const SnapshotInPieces&) = delete;

    /// Reads on for so long, a paragraph or a table at least; true once all is read.
    bool read_for(std::chrono::milliseconds time);
    /// All of it; what is not read yet is read now.
    document::Document take();

private:
    class Reader;
    std::unique_ptr<Reader> reader_;
};

} // namespace kehoach::writer
