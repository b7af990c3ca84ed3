// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"

#include <QFileInfo>

namespace stowage::test {

std::map<QString, SuiteMaker> &suites()
{
    static std::map<QString, SuiteMaker> all;
    return all;
}

SuiteRegistration::SuiteRegistration(const char *file, SuiteMaker maker)
{
    suites().emplace(QFileInfo(QString::fromUtf8(file)).baseName().mid(4), std::move(maker));
}

} // namespace stowage::test
