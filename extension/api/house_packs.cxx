// SPDX-License-Identifier: MPL-2.0
#include "api/answer.hxx"
#include "api/constructors.hxx"
#include "api/service_info.hxx"
#include "office/pack_files.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/pack_stamp.hxx"
#include "session/packs.hxx"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>
#include <org/kehoach/XHousePacks.hpp>

namespace kehoach::api {

namespace {

using rtl::OUString;

boost::json::object stamp(const pack::Stamp& one) {
    return {{"name", one.name}, {"version", one.version}, {"sha256", one.hash}};
}

OUString url(const OUString& given) {
    return office::url_of(office::utf8(given));
}

class HousePacks final : public Service<org::kehoach::XHousePacks> {
public:
    explicit HousePacks(const Context& context)
        : Service(context, "org.kehoach.impl.HousePacks", "org.kehoach.HousePacks") {}

    OUString SAL_CALL inUse(const css::uno::Sequence<OUString>& packs) override {
        return answered("HousePacks.inUse", [&] {
            std::vector<std::string> named;
            for (const OUString& one : packs)
                named.push_back(office::utf8(one));
            return session::stamp_json(context(), *session::library(context(), named),
                                       office::language(context()));
        });
    }

    OUString SAL_CALL make(const OUString& folder, const OUString& file) override {
        return answered("HousePacks.make",
                        [&] { return stamp(session::make_pack(context(), url(folder), url(file))); });
    }

    OUString SAL_CALL install(const OUString& file) override {
        return answered("HousePacks.install",
                        [&] { return stamp(session::install_pack(context(), url(file))); });
    }

    void SAL_CALL remove(const OUString& name) override {
        answer(context(), "HousePacks.remove", [&] { session::remove_pack(context(), office::utf8(name)); });
    }

    OUString SAL_CALL installed() override {
        return answered("HousePacks.installed", [&] {
            boost::json::array all;
            for (const session::InstalledPack& one : session::installed_packs(context())) {
                all.push_back(stamp(one.stamp));
                all.back().as_object()["fault"] = one.fault;
            }
            return all;
        });
    }

private:
    template<typename Work>
    OUString answered(const char* call, const Work& work) {
        OUString said;
        answer(context(), call, [&] { said = office::ustring(boost::json::serialize(work())); });
        return said;
    }
};

} // namespace

css::uno::Reference<css::uno::XInterface> make_house_packs(const Context& context) {
    return static_cast<cppu::OWeakObject*>(new HousePacks(context));
}

} // namespace kehoach::api
