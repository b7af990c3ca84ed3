// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace stowage {

struct ErrorSentence {
    const char *key;
    const char *text; // "{name}" stands for the error's argument of that name
};

// By area. Each says what happened, why and what would be right; no blame, no codes.
std::span<const ErrorSentence> errorSentencesOfValues();
std::span<const ErrorSentence> errorSentencesOfItems();
std::span<const ErrorSentence> errorSentencesOfPlaces();
std::span<const ErrorSentence> errorSentencesOfDocuments();
std::span<const ErrorSentence> errorSentencesOfImports();
std::span<const ErrorSentence> errorSentencesOfTables();
std::span<const ErrorSentence> errorSentencesOfJson();
std::span<const ErrorSentence> errorSentencesOfStore();
std::span<const ErrorSentence> errorSentencesOfLedger();
std::span<const ErrorSentence> errorSentencesOfPeople();
std::span<const ErrorSentence> errorSentencesOfPapers();
std::span<const ErrorSentence> errorSentencesOfTransfers();
std::span<const ErrorSentence> errorSentencesOfPromises();
std::span<const ErrorSentence> errorSentencesOfAlerts();

} // namespace stowage
