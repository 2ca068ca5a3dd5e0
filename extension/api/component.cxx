// SPDX-License-Identifier: MPL-2.0
#include "api/constructors.hxx"
#include "faces/constructors.hxx"

#include <cppuhelper/weak.hxx>

// The only symbols of the library that are seen from outside; kehoach.components names them.
#define KEHOACH_CONSTRUCTOR(name, make)                                                                      \
    extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* name(css::uno::XComponentContext* context,         \
                                                               const css::uno::Sequence<css::uno::Any>&) {   \
        const css::uno::Reference<css::uno::XInterface> made = make(context);                                \
        made->acquire();                                                                                     \
        return made.get();                                                                                   \
    }

KEHOACH_CONSTRUCTOR(kehoach_plan_checker, kehoach::api::make_plan_checker)
KEHOACH_CONSTRUCTOR(kehoach_plan_composer, kehoach::api::make_plan_composer)
KEHOACH_CONSTRUCTOR(kehoach_appendix_forms, kehoach::api::make_appendix_forms)
KEHOACH_CONSTRUCTOR(kehoach_house_packs, kehoach::api::make_house_packs)
KEHOACH_CONSTRUCTOR(kehoach_protocol_handler, kehoach::faces::make_protocol_handler)
KEHOACH_CONSTRUCTOR(kehoach_options_page, kehoach::faces::make_options_page)
KEHOACH_CONSTRUCTOR(kehoach_view_job, kehoach::faces::make_view_job)
KEHOACH_CONSTRUCTOR(kehoach_proofreader, kehoach::faces::make_proofreader)
KEHOACH_CONSTRUCTOR(kehoach_panel_factory, kehoach::faces::make_panel_factory)
