// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/Reference.hxx>
#include <cppu/unotype.hxx>
#include <memory>
#include <string>

namespace kehoach::test {

struct Glass;

/// What stands between a command and the office: every object of the office that the command comes by is seen through
/// it. Calls that change something are counted, and one of them fails: any edit, without a word of that in the program.
class BreakingCalls {
public:
    /// `broken`: which change is to fail, from 0; -1: none.
    explicit BreakingCalls(int broken);
    /// Afterwards nothing fails any more.
    ~BreakingCalls();
    BreakingCalls(const BreakingCalls&) = delete;
    BreakingCalls& operator=(const BreakingCalls&) = delete;

    template<class T>
    css::uno::Reference<T> seen(const css::uno::Reference<T>& object) {
        return object.is() ? css::uno::Reference<T>(static_cast<T*>(seen(object.get(), cppu::UnoType<T>::get())),
                                                    SAL_NO_ACQUIRE)
                           : object;
    }

    /// From here on changes are counted.
    void begin();
    /// How many changes were asked for.
    int count() const;
    /// The name of the one that failed; empty where none did.
    std::string failed() const;

private:
    /// Acquired.
    void* seen(void* object, const css::uno::Type& type);

    std::shared_ptr<Glass> glass_;
};

} // namespace kehoach::test
