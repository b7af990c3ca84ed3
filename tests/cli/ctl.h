// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace stowage::test {

using namespace Qt::StringLiterals;

// What one call of the command line ended with.
struct Ended {
    int status = -1;
    QString out, err;

    QJsonObject data() const { return QJsonDocument::fromJson(out.toUtf8()).object().value(u"data"_s).toObject(); }
};

// The built program in a folder of its own, where its files have short names.
class Ctl {
public:
    Ended run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess program;
        program.setWorkingDirectory(m_folder.path());
        program.start(QStringLiteral(STOWAGE_BIN_DIR) + u"/stowagectl"_s, arguments);
        program.write(input);
        program.closeWriteChannel();
        // A test has nothing else to do meanwhile; a program that hangs ends as a status of -1.
        constexpr int patienceMs = 120'000;
        if (!program.waitForFinished(patienceMs) || program.exitStatus() != QProcess::NormalExit)
            return {};
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }
    // A command for the company in shop.stowage.
    Ended on(const QString &command, const QStringList &arguments = {}) const
    {
        return run(QStringList{command, u"--db"_s, u"shop.stowage"_s} + arguments);
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool has(const QString &name) const { return QFile::exists(path(name)); }
    QByteArray contents(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace stowage::test
