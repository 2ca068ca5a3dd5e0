// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/frame/XFrame2.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace kehoach::office {

/// A file opened in a window that is never on the screen, closed at the end of its block. The office loads it
/// like any other: a document loaded as hidden has no view that counts, and what belongs to views (frozen
/// heads, the sheet in front) is then missing in its files.
class Unseen {
public:
    Unseen(const css::uno::Reference<css::uno::XComponentContext>& context, const rtl::OUString& url);
    ~Unseen();
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;
    /// Null where the office could not read the file.
    const css::uno::Reference<css::frame::XModel>& model() const { return model_; }

private:
    /// A frame in a window within a window: the inner one is shown, the outer one is not.
    class Place {
    public:
        explicit Place(const css::uno::Reference<css::uno::XComponentContext>& context);
        ~Place();
        Place(const Place&) = delete;
        Place& operator=(const Place&) = delete;
        const css::uno::Reference<css::frame::XFrame2>& frame() const { return frame_; }

    private:
        css::uno::Reference<css::awt::XWindow> outer_;
        css::uno::Reference<css::frame::XFrame2> frame_;
    };

    Place place_;
    css::uno::Reference<css::frame::XModel> model_;
};

} // namespace kehoach::office
