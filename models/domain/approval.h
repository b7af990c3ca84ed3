// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/people.h"

#include <QByteArray>

namespace stowage {

// What can wait for a yes. The number is stored: never renumber.
enum class ApprovalSubject { Adjustment = 1, Transfer = 2, Count = 3 };

// Void: what it was asked for has changed since.
enum class Decision { Waiting = 0, Approved = 1, Rejected = 2, Void = 3 };
QString decisionName(Decision decision); // "waiting", in files and in the API

// One step that a paper waits at, and what was said.
struct Approval {
    RowId id = 0;
    ApprovalSubject subject = ApprovalSubject::Adjustment;
    RowId subjectId = 0;
    int position = 0; // among its subject's steps, from 1
    QString step; // the role that is asked: "warehouse_manager"; empty for whoever has the right
    Decision decision = Decision::Waiting;
    QString askedBy; // a login, as every name here
    Instant askedAt = 0;
    QString decidedBy;
    Instant decidedAt = 0;
    QString notes;
    QByteArray linesHash; // SHA-256 of the very lines that are asked about
    bool operator==(const Approval &) const = default;
};

// What an approver is measured by.
struct ApprovalQuestion {
    Right right = Right::ApproveAdjustments; // needed at every location
    QList<RowId> locationIds;
    QStringList authors; // who wrote it and who asked: nobody approves their own
    QByteArray linesHash; // of the lines as they stand
};

// Errors: approval.decided{by}, approval.own, approval.role_missing{role}, right.missing.<right>,
// approval.lines_changed.
Done mayDecide(const Approval &approval, const ApprovalQuestion &question, const Actor &actor);

} // namespace stowage
