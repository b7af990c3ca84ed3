// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <memory>

namespace stowage::test {

using SuiteMaker = std::function<std::unique_ptr<QObject>()>;

// Every test class of this program, by the name of its file (tst_decimal.cpp → "decimal").
std::map<QString, SuiteMaker> &suites();

struct SuiteRegistration {
    SuiteRegistration(const char *file, SuiteMaker maker);
};

} // namespace stowage::test

// Once, after the class: STOWAGE_SUITE(TestDecimal)
#define STOWAGE_SUITE(Class)                                                                                           \
    static const ::stowage::test::SuiteRegistration registration##Class(                                               \
        __FILE__, [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); });
