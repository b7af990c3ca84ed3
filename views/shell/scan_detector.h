// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stowage {

// What tells a scanner from fingers. Times are in milliseconds.
struct ScanRules {
    int gapAverageMs = 30; // at most, between two keys, the ending one included
    int lengthMin = 6;
    int gapMaxMs = 100; // a longer pause begins anew
    int repeatWithinMs = 100; // the same code again within this time is the scanner's echo
};

// Reads keys and their times; knows nothing of windows.
class ScanDetector {
public:
    enum class End {
        None, // what was typed is no scan
        Scan,
        Echo, // a scan that is dropped
    };

    void setRules(const ScanRules &rules) { m_rules = rules; }
    const ScanRules &rules() const { return m_rules; }

    // A printable key. True when it begins a sequence: the moment to remember what the focused field holds.
    bool key(QChar c, qint64 atMs);
    // Enter or Tab. On Scan, code() is what was scanned.
    End end(qint64 atMs);
    // Whether Enter or Tab now would end a scan.
    bool wouldEnd(qint64 atMs) const;
    // Whether an Enter or Tab now belongs to the scan just ended: some scanners send both.
    bool trailsScan(qint64 atMs) const;
    void reset();

    const QString &code() const { return m_code; }

private:
    ScanRules m_rules;
    QString m_keys;
    qint64 m_firstMs = 0;
    qint64 m_lastMs = 0;
    QString m_code;
    qint64 m_codeMs = 0;
    bool m_anyCode = false;
};

} // namespace stowage
