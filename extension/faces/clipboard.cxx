// SPDX-License-Identifier: MPL-2.0
#include "faces/clipboard.hxx"

#include "office/text.hxx"

#include <com/sun/star/datatransfer/UnsupportedFlavorException.hpp>
#include <com/sun/star/datatransfer/XTransferable.hpp>
#include <com/sun/star/datatransfer/clipboard/SystemClipboard.hpp>
#include <cppuhelper/implbase1.hxx>

namespace kehoach::faces {

namespace {

using css::datatransfer::DataFlavor;

class Text : public cppu::WeakImplHelper1<css::datatransfer::XTransferable> {
public:
    explicit Text(rtl::OUString text) : text_(std::move(text)) {}

    css::uno::Any SAL_CALL getTransferData(const DataFlavor& flavor) override {
        if (!isDataFlavorSupported(flavor))
            throw css::datatransfer::UnsupportedFlavorException(flavor.MimeType, {});
        return css::uno::Any(text_);
    }
    css::uno::Sequence<DataFlavor> SAL_CALL getTransferDataFlavors() override {
        return office::seq({DataFlavor("text/plain;charset=utf-16", "Unicode", cppu::UnoType<rtl::OUString>::get())});
    }
    sal_Bool SAL_CALL isDataFlavorSupported(const DataFlavor& flavor) override {
        return flavor.MimeType == "text/plain;charset=utf-16" && flavor.DataType == cppu::UnoType<rtl::OUString>::get();
    }

private:
    const rtl::OUString text_;
};

} // namespace

void copy_text(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& text) {
    css::datatransfer::clipboard::SystemClipboard::create(context)->setContents(new Text(office::ustring(text)), {});
}

} // namespace kehoach::faces
