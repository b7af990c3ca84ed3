// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/scan_detector.h"

namespace stowage {

namespace {

constexpr qsizetype lengthMax = 512; // longer than any code: a stuck key, not a scanner

} // namespace

bool ScanDetector::key(QChar c, qint64 atMs)
{
    const bool begins = m_keys.isEmpty() || atMs - m_lastMs > m_rules.gapMaxMs || m_keys.size() >= lengthMax;
    if (begins) {
        m_keys.clear();
        m_firstMs = atMs;
    }
    m_keys += c;
    m_lastMs = atMs;
    return begins;
}

bool ScanDetector::wouldEnd(qint64 atMs) const
{
    if (m_keys.size() < m_rules.lengthMin || atMs - m_lastMs > m_rules.gapMaxMs)
        return false;
    // As many gaps as keys, since the ending key is one more.
    return atMs - m_firstMs <= qint64(m_rules.gapAverageMs) * m_keys.size();
}

bool ScanDetector::trailsScan(qint64 atMs) const
{
    return m_anyCode && m_keys.isEmpty() && atMs - m_codeMs <= m_rules.gapAverageMs;
}

ScanDetector::End ScanDetector::end(qint64 atMs)
{
    const bool scan = wouldEnd(atMs);
    const QString code = std::exchange(m_keys, {});
    if (!scan)
        return End::None;
    const bool echo = m_anyCode && code == m_code && atMs - m_codeMs <= m_rules.repeatWithinMs;
    m_code = code;
    m_codeMs = atMs;
    m_anyCode = true;
    return echo ? End::Echo : End::Scan;
}

void ScanDetector::reset()
{
    m_keys.clear();
}

} // namespace stowage
