package com.purposepath.test.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the contract has to say about one exchange with one operation. */
record ExchangeCheck(Contract contract, Operation operation, Exchange exchange) {

    List<String> violations() {
        Optional<JsonNode> declared = operation.answer(exchange.status()).map(contract::resolve);
        if (declared.isEmpty() && !GeneralCodes.allowStatus(exchange.status(), operation)) {
            return List.of("status " + exchange.status() + ": is not declared for " + operation);
        }
        JsonNode answer = declared.orElseGet(AnswerCheck::generalAnswer);
        var found = new ArrayList<>(new AnswerCheck(contract, exchange).violations(answer));
        code().ifPresent(found::add);
        return found;
    }

    private Optional<String> code() {
        String code = exchange.json().path("code").asString("");
        int status = exchange.status();
        boolean fits = GeneralCodes.allow(code, status, operation) && contract.pairs(code, status);
        return code.isEmpty() || fits
                ? Optional.empty()
                : Optional.of("code %s with status %d: is neither general nor among x-errors of %s"
                        .formatted(code, status, operation));
    }
}
