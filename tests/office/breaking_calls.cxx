// SPDX-License-Identifier: MPL-2.0
#include "breaking_calls.hxx"

#include "office/text.hxx"

#include <algorithm>
#include <array>
#include <atomic>
#include <com/sun/star/uno/RuntimeException.hpp>
#include <map>
#include <mutex>
#include <rtl/ustring.hxx>
#include <string_view>
#include <typelib/typedescription.hxx>
#include <uno/any2.h>
#include <uno/data.h>
#include <uno/dispatcher.h>
#include <uno/environment.hxx>
#include <uno/mapping.hxx>
#include <vector>

namespace kehoach::test {

namespace {

struct Pane;

/// One direction through the glass, as UNO wants it to convert values.
struct Direction : uno_Mapping {
    Glass* glass = nullptr;
    bool to_office = false;
};

void keep(uno_Mapping*) {}

using Member = const typelib_InterfaceMemberTypeDescription;
using Type = typelib_TypeDescription;

/// A description for as long as it is needed.
class Described {
public:
    explicit Described(typelib_TypeDescriptionReference* reference) {
        typelib_typedescriptionreference_getDescription(&type_, reference);
    }
    ~Described() { typelib_typedescription_release(type_); }
    Described(const Described&) = delete;
    Described& operator=(const Described&) = delete;
    Type* get() const { return type_; }

private:
    Type* type_ = nullptr;
};

/// What only looks, and what ends a step or puts back what was there: it is not the office that fails in these.
bool is_change(const std::string& name, bool reads_attribute) {
    static const std::array<std::string_view, 32> others{
        "get",   "is",      "has",     "query",    "create", "goto",    "goLeft", "goRight", "goUp", "goDown", "collapse",
        "next",  "supports", "contains", "compare", "find",   "lock",    "unlock", "leave",   "undo", "clearRedo", "acquire",
        "release", "parse", "more", "jump", "previous", "to", "can", "resolve", "begin", "refresh"};
    if (reads_attribute || name.ends_with("Listener") || name.ends_with("Interceptor"))
        return false;
    return std::none_of(others.begin(), others.end(), [&](std::string_view each) { return name.starts_with(each); });
}

} // namespace

struct Glass : std::enable_shared_from_this<Glass> {
    explicit Glass(int broken);

    /// What is on the other side: the object behind a pane that comes back, a pane before any other. Acquired.
    uno_Interface* across(uno_Interface* object, Type* type, bool to_office);
    /// Whether this change is the one that fails.
    bool fails(const std::string& name);

    Direction to_office, to_us;
    std::mutex mutex;
    std::map<std::pair<uno_Interface*, Type*>, Pane*> panes[2];
    bool active = false;
    int left, count = 0;
    std::string failed;
};

namespace {

void acquire_pane(uno_Interface* pane);
void release_pane(uno_Interface* pane);
void call_pane(uno_Interface* pane, const Type* member, void* result, void** arguments, uno_Any** fault);

/// An object as the other side sees it.
struct Pane : uno_Interface {
    Pane(std::shared_ptr<Glass> through, uno_Interface* object, Type* described, bool of_office)
        : uno_Interface{acquire_pane, release_pane, call_pane}, glass(std::move(through)), behind(object), type(described),
          offices(of_office) {
        behind->acquire(behind);
        typelib_typedescription_acquire(type);
    }
    ~Pane() {
        if (root != nullptr)
            root->release(root);
        behind->release(behind);
        typelib_typedescription_release(type);
    }
    Pane(const Pane&) = delete;
    Pane& operator=(const Pane&) = delete;

    std::shared_ptr<Glass> glass;
    uno_Interface* behind;
    Type* type;
    bool offices; ///< an object of the office; else one of ours that the office holds
    uno_Interface* root = nullptr; ///< by which UNO knows that two interfaces are of one object
    int references = 1;
};

Pane* as_pane(uno_Interface* object) {
    return object->pDispatcher == call_pane ? static_cast<Pane*>(object) : nullptr;
}

void acquire_pane(uno_Interface* object) {
    auto* const pane = static_cast<Pane*>(object);
    const std::lock_guard guard(pane->glass->mutex);
    ++pane->references;
}

void release_pane(uno_Interface* object) {
    auto* const pane = static_cast<Pane*>(object);
    const auto glass = pane->glass;
    {
        const std::lock_guard guard(glass->mutex);
        if (--pane->references > 0)
            return;
        glass->panes[pane->offices].erase({pane->behind, pane->type});
    }
    delete pane;
}

/// The same object as XInterface; acquired.
uno_Interface* root_of(uno_Interface* object) {
    const Described queried(
        css::uno::TypeDescription(rtl::OUString("com.sun.star.uno.XInterface::queryInterface")).get()->pWeakRef);
    css::uno::Type wanted = cppu::UnoType<css::uno::XInterface>::get();
    typelib_TypeDescriptionReference* reference = wanted.getTypeLibType();
    void* arguments[] = {&reference};
    uno_Any result, thrown;
    uno_Any* fault = &thrown;
    object->pDispatcher(object, queried.get(), &result, arguments, &fault);
    if (fault != nullptr) {
        uno_any_destruct(fault, nullptr);
        return nullptr;
    }
    auto* const root = *static_cast<uno_Interface**>(result.pData);
    root->acquire(root);
    uno_any_destruct(&result, nullptr);
    return root;
}

void map_interface(uno_Mapping* mapping, void** out, void* object, typelib_InterfaceTypeDescription* type) {
    if (*out != nullptr)
        static_cast<uno_Interface*>(*out)->release(static_cast<uno_Interface*>(*out));
    const auto& direction = *static_cast<Direction*>(mapping);
    *out = object == nullptr ? nullptr
                             : direction.glass->across(static_cast<uno_Interface*>(object), &type->aBase, direction.to_office);
}

/// A value of a call, on its way to the other side and back.
struct Value {
    Value(typelib_TypeDescriptionReference* reference, bool goes_in, bool comes_out)
        : type(reference), in(goes_in), out(comes_out), bytes(static_cast<std::size_t>(type.get()->nSize) + sizeof(void*)) {}
    void* data() { return bytes.data(); }
    void destruct() { uno_destructData(data(), type.get(), nullptr); }

    Described type;
    bool in, out;
    std::vector<char> bytes;
};

std::vector<std::unique_ptr<Value>> values_of(const Type* member, bool reads_attribute) {
    std::vector<std::unique_ptr<Value>> all;
    if (member->eTypeClass == typelib_TypeClass_INTERFACE_METHOD) {
        const auto& method = *reinterpret_cast<const typelib_InterfaceMethodTypeDescription*>(member);
        for (sal_Int32 n = 0; n < method.nParams; ++n)
            all.push_back(std::make_unique<Value>(method.pParams[n].pTypeRef, method.pParams[n].bIn, method.pParams[n].bOut));
    } else if (!reads_attribute) {
        const auto& attribute = *reinterpret_cast<const typelib_InterfaceAttributeTypeDescription*>(member);
        all.push_back(std::make_unique<Value>(attribute.pAttributeTypeRef, true, false));
    }
    return all;
}

typelib_TypeDescriptionReference* result_type(const Type* member) {
    return member->eTypeClass == typelib_TypeClass_INTERFACE_METHOD
               ? reinterpret_cast<const typelib_InterfaceMethodTypeDescription*>(member)->pReturnTypeRef
               : reinterpret_cast<const typelib_InterfaceAttributeTypeDescription*>(member)->pAttributeTypeRef;
}

void call_through(Pane& pane, const Type* member, void* result, void** arguments, uno_Any** fault) {
    Glass& glass = *pane.glass;
    Direction& there = pane.offices ? glass.to_office : glass.to_us;
    Direction& back = pane.offices ? glass.to_us : glass.to_office;
    const bool reads_attribute = member->eTypeClass == typelib_TypeClass_INTERFACE_ATTRIBUTE && result != nullptr;
    const auto values = values_of(member, reads_attribute);
    std::vector<void*> passed;
    for (std::size_t n = 0; n < values.size(); ++n) {
        if (values[n]->in)
            uno_copyAndConvertData(values[n]->data(), arguments[n], values[n]->type.get(), &there);
        passed.push_back(values[n]->data());
    }
    Value answer(result_type(member), false, true);
    uno_Any thrown;
    uno_Any* threw = &thrown;
    pane.behind->pDispatcher(pane.behind, member, result == nullptr ? nullptr : answer.data(), passed.data(), &threw);
    if (threw != nullptr) {
        uno_type_copyAndConvertData(*fault, threw, cppu::UnoType<css::uno::Any>::get().getTypeLibType(), &back);
        uno_any_destruct(threw, nullptr);
        for (const auto& value : values)
            if (value->in)
                value->destruct();
        return;
    }
    *fault = nullptr;
    for (std::size_t n = 0; n < values.size(); ++n) {
        Value& value = *values[n];
        if (value.out) {
            if (value.in)
                uno_destructData(arguments[n], value.type.get(), nullptr);
            uno_copyAndConvertData(arguments[n], value.data(), value.type.get(), &back);
        }
        value.destruct();
    }
    if (result != nullptr && answer.type.get()->eTypeClass != typelib_TypeClass_VOID) {
        uno_copyAndConvertData(result, answer.data(), answer.type.get(), &back);
        answer.destruct();
    }
}

void call_pane(uno_Interface* object, const Type* member, void* result, void** arguments, uno_Any** fault) {
    Pane& pane = *static_cast<Pane*>(object);
    const auto& described = *reinterpret_cast<Member*>(member);
    const std::string name = office::utf8(rtl::OUString(described.pMemberName));
    const bool reads_attribute = member->eTypeClass == typelib_TypeClass_INTERFACE_ATTRIBUTE && result != nullptr;
    if (pane.offices && is_change(name, reads_attribute) && pane.glass->fails(name)) {
        css::uno::RuntimeException broken("broken at " + rtl::OUString(described.pMemberName), nullptr);
        uno_type_any_construct(*fault, &broken, cppu::UnoType<css::uno::RuntimeException>::get().getTypeLibType(), nullptr);
        return;
    }
    call_through(pane, member, result, arguments, fault);
}

} // namespace

Glass::Glass(int broken) : left(broken) {
    for (Direction* each : {&to_office, &to_us}) {
        each->acquire = keep;
        each->release = keep;
        each->mapInterface = map_interface;
        each->glass = this;
    }
    to_office.to_office = true;
}

uno_Interface* Glass::across(uno_Interface* object, Type* type, bool towards_office) {
    if (const Pane* const pane = as_pane(object); pane != nullptr && pane->offices == towards_office) {
        pane->behind->acquire(pane->behind);
        return pane->behind;
    }
    auto& known = panes[!towards_office];
    {
        const std::lock_guard guard(mutex);
        if (const auto found = known.find({object, type}); found != known.end() && found->second->references > 0) {
            ++found->second->references;
            return found->second;
        }
    }
    auto* pane = new Pane(shared_from_this(), object, type, !towards_office);
    if (rtl::OUString(type->pTypeName) != "com.sun.star.uno.XInterface")
        if (uno_Interface* const root = root_of(object)) {
            const Described plain(cppu::UnoType<css::uno::XInterface>::get().getTypeLibType());
            pane->root = across(root, plain.get(), towards_office);
            root->release(root);
        }
    Pane* made_meanwhile = nullptr;
    {
        const std::lock_guard guard(mutex);
        Pane*& place = known[{object, type}];
        if (place == nullptr)
            place = pane;
        else {
            made_meanwhile = place;
            ++made_meanwhile->references;
        }
    }
    if (made_meanwhile == nullptr)
        return pane;
    delete pane;
    return made_meanwhile;
}

bool Glass::fails(const std::string& name) {
    const std::lock_guard guard(mutex);
    if (!active)
        return false;
    ++count;
    if (left != 0) {
        left -= left > 0 ? 1 : 0;
        return false;
    }
    left = -1;
    failed = name;
    return true;
}

BreakingCalls::BreakingCalls(int broken) : glass_(std::make_shared<Glass>(broken)) {}

BreakingCalls::~BreakingCalls() {
    const std::lock_guard guard(glass_->mutex);
    glass_->active = false;
}

void BreakingCalls::begin() {
    const std::lock_guard guard(glass_->mutex);
    glass_->active = true;
}

int BreakingCalls::count() const {
    const std::lock_guard guard(glass_->mutex);
    return glass_->count;
}

std::string BreakingCalls::failed() const {
    const std::lock_guard guard(glass_->mutex);
    return glass_->failed;
}

void* BreakingCalls::seen(void* object, const css::uno::Type& type) {
    const css::uno::Mapping to_uno("gcc3", "uno"), to_cpp("uno", "gcc3");
    const Described described(type.getTypeLibType());
    auto* const plain = static_cast<uno_Interface*>(to_uno.mapInterface(object, described.get()));
    uno_Interface* const pane = glass_->across(plain, described.get(), false);
    plain->release(plain);
    void* const result = to_cpp.mapInterface(pane, described.get());
    pane->release(pane);
    return result;
}

} // namespace kehoach::test
