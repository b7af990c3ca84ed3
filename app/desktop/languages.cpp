// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/languages.h"

#include "models/base/result.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace stowage {

Languages::~Languages()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

void Languages::use(const QString &name)
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    // The pseudo-language has no locale of its own; it shows the texts, in English formats. A machine without a
    // language of its own (locale C) speaks English, with days before months as most of the world writes them.
    const bool pseudo = name == "xx"_L1;
    QLocale locale = name.isEmpty() ? QLocale::system() : QLocale(name);
    if (pseudo || locale.language() == QLocale::C)
        locale = QLocale(u"en_GB"_s);
    QLocale::setDefault(locale);
    if (pseudo) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(u":/i18n/stowage_xx.qm"_s)) {
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
        return;
    }
    load(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(locale, u"stowage"_s, u":/i18n"_s);
}

void Languages::load(const QLocale &locale, const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, file, u"_"_s, folder))
        return; // no such language: English
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace stowage
